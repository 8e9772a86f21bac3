import { nearest } from '../nearest.ts';
import type { Place, Problem } from '../problem.ts';

/** The kinds of thing that content can refer to by id. */
export type ReferredKind =
	| 'chapter'
	| 'slide'
	| 'excerpt'
	| 'term'
	| 'reference'
	| 'exercise'
	/** By its year. */
	| 'categorisation';

/** What can be wrong with an id. */
export const idProblems = {
	unknownId: (
		place: Place,
		kind: ReferredKind,
		id: string,
		known: ReadonlySet<string>,
	): Problem => {
		const { one, home, id: idWord } = kindWords[kind];
		const [near] = nearest(id, known);
		return {
			...place,
			found: `${one} »${id}«, som ikke findes`,
			allowed: allowedIds(kind, nearest(id, known), known),
			fix: `Ret ${idWord}${near === undefined ? '' : ` (måske »${near}«)`}, eller tilføj ${one} i ${home}.`,
		};
	},
	doubledId: (place: Place, id: string, first: Place): Problem => ({
		...place,
		found: `id’et »${id}«, som allerede er brugt i ${placeWords(place, first)}`,
		allowed: 'hvert id én gang, for det bliver til en adresse',
		fix: 'Giv den nye et andet id, og lad den, der allerede er udgivet, beholde sit.',
	}),
	fixedAddress: (file: string, id: string, fixed: readonly string[]): Problem => ({
		file,
		found: `filnavnet »${id}«, som er en af sitets egne adresser`,
		allowed: `alle andre navne end ${fixed.join(', ')}`,
		fix: 'Giv filen et andet navn.',
	}),
	doubledNumber: (place: Place, number: number, first: string): Problem => ({
		...place,
		found: `nummer ${number}, som øvelsen »${first}« også har`,
		allowed: 'hvert nummer én gang, for øvelserne står i nummerorden',
		fix: 'Giv den ene øvelse et andet nummer.',
	}),
} as const;

const kindWords: Record<ReferredKind, KindWords> = {
	chapter: {
		one: 'kapitlet',
		oneOf: 'et',
		many: 'kapitler',
		id: 'id’et',
		home: 'content/chapters',
	},
	slide: { one: 'diasset', oneOf: 'et', many: 'dias', id: 'id’et', home: 'content/slides' },
	excerpt: { one: 'uddraget', oneOf: 'et', many: 'uddrag', id: 'id’et', home: 'content/excerpts' },
	term: {
		one: 'begrebet',
		oneOf: 'et',
		many: 'begreber',
		id: 'id’et',
		home: 'content/glossary.yaml',
	},
	reference: {
		one: 'henvisningen',
		oneOf: 'en',
		many: 'henvisninger',
		id: 'nøglen',
		home: 'content/references.bib',
	},
	exercise: {
		one: 'øvelsen',
		oneOf: 'en',
		many: 'øvelser',
		id: 'id’et',
		home: 'content/exercises',
	},
	categorisation: {
		one: 'inddelingen',
		oneOf: 'en',
		many: 'inddelinger',
		id: 'årstallet',
		home: 'content/timeline.yaml',
	},
};

/** All of them where they can be read at a glance; else those most like the one that was found. */
function allowedIds(
	kind: ReferredKind,
	near: readonly string[],
	known: ReadonlySet<string>,
): string {
	const sorted = [...known].sort((a, b) => a.localeCompare(b, 'da'));
	const { oneOf, many } = kindWords[kind];
	if (sorted.length === 0) return `ingen endnu, for der er ingen ${many}`;
	if (sorted.length <= 12) return sorted.join(', ');
	const examples = near.length > 0 ? near : sorted.slice(0, 3);
	return `${oneOf} af de ${sorted.length} ${many}, fx ${examples.join(', ')}`;
}

interface KindWords {
	readonly one: string;
	readonly oneOf: string;
	readonly many: string;
	/** What authors call its id. */
	readonly id: string;
	readonly home: string;
}

function placeWords(place: Place, first: Place): string {
	if (first.file !== place.file) return first.file;
	return first.line === undefined ? 'samme fil' : `linje ${first.line}`;
}
