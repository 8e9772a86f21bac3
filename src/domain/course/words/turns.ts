import type { Place, Problem } from '../problem.ts';

/** What can be wrong with the number of a turn, or with a word that should stand in one. */
export const turnProblems = {
	unknownTurn: (place: Place, excerpt: string, turn: number, count: number): Problem => ({
		...place,
		found: `tur ${turn} i uddraget »${excerpt}«`,
		allowed:
			count === 1
				? 'kun tur 1, for uddraget har én tur'
				: `hele tal fra 1 til ${count}, for uddraget har ${count} ture`,
		fix: 'Ret turens nummer.',
	}),
	backwardsRange: (place: Place, excerpt: string, from: number, to: number): Problem => ({
		...place,
		found: `tur ${from} til ${to} i uddraget »${excerpt}«`,
		allowed: 'en første tur, der ikke kommer efter den sidste',
		fix: 'Byt om på from og to.',
	}),
	stopAtEnd: (place: Place, excerpt: string, count: number): Problem => ({
		...place,
		found: `et stop efter tur ${count}, som er den sidste i uddraget »${excerpt}«`,
		allowed: 'et stop, hvor der kommer mindst én tur bagefter',
		fix: 'Vælg en tidligere tur, eller slet stoppet.',
	}),
	unknownWord: (place: Place, excerpt: string, word: string): Problem => ({
		...place,
		found: `»${word}« i words, som ikke står i uddraget »${excerpt}«`,
		allowed: 'hele ord, som de er stavet i uddraget, med mellemrum imellem',
		fix: 'Ret ordet, eller slet det.',
	}),
} as const;
