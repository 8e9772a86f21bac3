/** The parts of the site that stand in the main menu, in its order. */
export const siteParts = [
	'chapters',
	'deck',
	'excerpts',
	'exercises',
	'glossary',
	'search',
] as const;

export type SitePart = (typeof siteParts)[number];
