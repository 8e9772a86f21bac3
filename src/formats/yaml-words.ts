import type { ErrorCode } from 'yaml';

/** What a YAML error says to an author, and what to do about it. */
export function yamlWords(code: ErrorCode): { found: string; fix: string } {
	const [found, fix] = words[code] ?? otherwise;
	return { found, fix };
}

export const bentWordsTold = {
	found: 'en værdi, der begynder med *, & eller !',
	fix: 'Sæt anførselstegn om værdien.',
} as const;

const words: Partial<Record<ErrorCode, readonly [found: string, fix: string]>> = {
	BAD_DIRECTIVE: ['en linje, der begynder med %', 'Sæt anførselstegn om værdien.'],
	BAD_DQ_ESCAPE: [
		'en omvendt skråstreg mellem anførselstegn',
		"Brug enkelte anførselstegn ('…') i stedet for dobbelte.",
	],
	BAD_INDENT: [
		'en linje, der er rykket forkert ind, eller en } eller ], der mangler på linjen over',
		'Ret mellemrummene forrest på linjen, eller luk linjen over med } eller ].',
	],
	BAD_SCALAR_START: [
		'en værdi, der begynder med et tegn med særlig betydning',
		'Sæt anførselstegn om værdien.',
	],
	BLOCK_AS_IMPLICIT_KEY: [
		'et kolon for meget, eller en linje, der er rykket forkert ind',
		'Sæt anførselstegn om tekst, der har et kolon i sig, eller ret mellemrummene forrest på linjen eller den næste.',
	],
	DUPLICATE_KEY: ['det samme felt to gange', 'Slet det ene.'],
	MISSING_CHAR: [
		'en linje, hvor der mangler et anførselstegn, et kolon eller et komma',
		'Sæt tegnet ind. Mangler der ikke noget her, så se på linjen over.',
	],
	MULTILINE_IMPLICIT_KEY: ['en linje uden kolon', 'Skriv feltets navn, et kolon og værdien.'],
	MULTIPLE_DOCS: ['tre bindestreger (---) midt i det hele', 'Slet linjen med bindestregerne.'],
	TAB_AS_INDENT: ['en tabulator forrest på linjen', 'Brug mellemrum i stedet.'],
	UNEXPECTED_TOKEN: [
		'tekst efter det sted, hvor værdien slutter',
		'Sæt anførselstegn om hele værdien.',
	],
};

const otherwise = [
	'en linje, der ikke følger reglerne for YAML',
	'Se på linjen og linjen lige over.',
] as const;
