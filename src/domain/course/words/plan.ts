import { nearest } from '../nearest.ts';
import type { Place, Problem } from '../problem.ts';

/** What can be wrong with the running order and with minutes. */
export const planProblems = {
	partMinutes: (place: Place, part: string, said: number, sum: number): Problem => ({
		...place,
		found: `delen »${part}« er sat til ${said} min., men dens dias tager ${sum} min.`,
		allowed: 'at diassene i en del tilsammen tager lige så lang tid som delen',
		fix: `${sum < said ? 'Læg' : 'Træk'} ${Math.abs(sum - said)} min. ${sum < said ? 'til' : 'fra'} et eller flere dias, eller ret delens minutter.`,
	}),
	courseMinutes: (place: Place, said: number, sum: number): Problem => ({
		...place,
		found: `kurset er sat til ${said} min., men dele og pauser tager ${sum} min.`,
		allowed: 'at dele og pauser tilsammen tager lige så lang tid som kurset',
		fix: `${sum < said ? 'Læg' : 'Træk'} ${Math.abs(sum - said)} min. ${sum < said ? 'til' : 'fra'} en eller flere dele eller pauser.`,
	}),
	exerciseMinutes: (place: Place, said: number, sum: number): Problem => ({
		...place,
		found: `øvelsen er sat til ${said} min., men dens trin tager ${sum} min.`,
		allowed: 'at trinene tilsammen tager lige så lang tid som øvelsen',
		fix: `${sum < said ? 'Læg' : 'Træk'} ${Math.abs(sum - said)} min. ${sum < said ? 'til' : 'fra'} et eller flere trin, eller ret øvelsens minutter.`,
	}),
	slideWithoutFile: (place: Place, id: string, files: Iterable<string>): Problem => {
		const [near] = nearest(id, files);
		return {
			...place,
			found: `diasset »${id}«, som ikke har nogen fil`,
			allowed: 'dias, der har en fil i content/slides',
			fix: `${near === undefined ? 'Opret' : `Ret id’et (måske »${near}«), opret`} content/slides/${id}.mdx, eller tag diasset ud af rækkefølgen.`,
		};
	},
	slideNotInPlan: (file: string, id: string): Problem => ({
		file,
		found: 'et dias, som ikke står i rækkefølgen i content/course.yaml',
		allowed: 'dias, der står under slides i en af kursets dele',
		fix: `Skriv »- { id: ${id}, minutes: 2 }« dér, hvor det skal vises, eller slet filen.`,
	}),
	doubledSlide: (place: Place, id: string, firstLine: number): Problem => ({
		...place,
		found: `diasset »${id}«, som allerede står i linje ${firstLine}`,
		allowed: 'hvert dias én gang i rækkefølgen',
		fix: 'Slet den ene linje. Skal det vises igen, så lav et nyt dias med sin egen fil.',
	}),
	chapterWithoutSlides: (file: string, id: string): Problem => ({
		file,
		found: 'et kapitel, som ingen dias hører til',
		allowed: 'kapitler med mindst ét dias, for diassene bestemmer kapitlernes rækkefølge',
		fix: `Skriv »chapter: ${id}« øverst i et dias, eller slet kapitlet.`,
	}),
} as const;
