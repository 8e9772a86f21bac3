import type { Place, Problem } from '../problem.ts';

/** What can be wrong on the time line. */
export const timelineProblems = {
	uncitedEvent: (place: Place, title: string): Problem => ({
		...place,
		found: `hændelsen »${title}« uden kilde`,
		allowed: 'mindst én kilde: { reference: nøgle } eller { text: "…" }',
		fix: 'Skriv, hvor oplysningen er fra, eller tag hændelsen ud.',
	}),
	impossibleDate: (place: Place, date: string): Problem => ({
		...place,
		found: `»${date}«, som ikke er en dato`,
		allowed: 'år, måned og dag som "2004", "2004-07" eller "2004-07-01", og en dag, der findes',
		fix: 'Skriv datoen så præcist, som kilden tillader.',
	}),
	eventOutOfOrder: (place: Place, title: string, before: string): Problem => ({
		...place,
		found: `hændelsen »${title}« efter »${before}«, selv om den kom først`,
		allowed: 'hændelser i tidsorden, de ældste øverst',
		fix: `Flyt den op over »${before}«.`,
	}),
} as const;
