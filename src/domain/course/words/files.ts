import type { Place, Problem } from '../problem.ts';

/** What can be wrong with a file before anything in it is understood. */
export const fileProblems = {
	missingFile: (file: string, what: string): Problem => ({
		file,
		found: 'ingen fil med det navn',
		allowed: `en fil med ${what}`,
		fix: 'Læg filen tilbage, eller hent den fra en tidligere udgave.',
	}),
	fileOutOfPlace: (file: string, pattern: string): Problem => ({
		file,
		found: 'en fil, som ikke bliver læst',
		allowed: `filer, der hedder ${pattern}`,
		fix: 'Ret endelsen, flyt filen, eller slet den.',
	}),
	badFileName: (file: string, id: string, suggestion: string): Problem => ({
		file,
		found: `filnavnet »${id}«`,
		allowed:
			'små bogstaver a–z, tal og bindestreg (æ skrives ae, ø oe, å aa), for navnet bliver til en adresse',
		fix: `Giv filen et andet navn, fx »${suggestion}«.`,
	}),
	brokenLetters: (place: Place): Problem => ({
		...place,
		found: 'bogstaver, der ikke kan læses, ofte æ, ø og å',
		allowed: 'tekst, der er gemt som UTF-8',
		fix: 'Åbn filen i det program, den er skrevet i, og gem den igen med tegnkodningen UTF-8.',
	}),
	foreignSigns: (place: Place, signs: readonly string[]): Problem => ({
		...place,
		found: `${signs.length === 1 ? 'tegnet' : 'tegnene'} ${signs.join(' ')}`,
		allowed: '»…« om citater, ’…’ om citater i citater, og tankestregen –',
		fix: `Skriv ${signs.some((sign) => sign !== '—') ? '»…« om citatet' : '–'} i stedet.`,
	}),
	brokenYaml: (place: Place, { found, fix }: Told): Problem => ({
		...place,
		found,
		allowed: 'felter som »navn: værdi«, med lige mange mellemrum foran dem, der hører sammen',
		fix,
	}),
	brokenMdx: (place: Place, { found, fix }: Told): Problem => ({
		...place,
		found,
		allowed: 'Markdown og de komponenter, som content/README.md viser',
		fix,
	}),
	brokenBibliography: (place: Place, reason: string): Problem => ({
		...place,
		found: reason,
		allowed: 'poster i BibTeX, hver med sin egen nøgle og med author (eller editor), title og year',
		fix: 'Ret posten. content/README.md viser, hvordan en post ser ud.',
	}),
	brokenExcerpt: (place: Place, { found, fix }: Told): Problem => ({
		...place,
		found,
		allowed: 'et hoved, en linje med ---, og ture som »B: …« (content/README.md viser et uddrag)',
		fix,
	}),
	excerptFileName: (place: Place, id: string, name: string): Problem => ({
		...place,
		found: `id’et »${id}« i en fil, der hedder »${name}«`,
		allowed: 'det samme id som filens navn uden .samtale.txt',
		fix: `Skriv »id: ${name}«. Er det filen, der hedder noget forkert, så giv den et andet navn.`,
	}),
} as const;

/** What a reader of one format says in its own words: what is wrong, and what to do. */
type Told = Pick<Problem, 'found' | 'fix'>;
