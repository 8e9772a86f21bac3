import type { z } from 'astro/zod';

/**
 * What a schema would have allowed, in Danish. A message that a schema wrote itself is taken as it is; Zod's own English
 * is never shown.
 */
export function allowedWords(issue: z.core.$ZodIssue, value: unknown): string {
	// Zod's default texts begin with a capital letter; ours are clauses and begin with a small one.
	if (!/^\p{Lu}/u.test(issue.message)) return issue.message;
	switch (issue.code) {
		case 'invalid_type':
			return issue.expected === 'string' && value !== undefined && value !== null
				? 'tekst (sæt anførselstegn om tal, datoer, true og false)'
				: (typeWords[issue.expected] ?? 'det, som content/README.md viser');
		case 'invalid_value':
			return issue.values.map(String).join(', ');
		case 'invalid_union':
			return 'options' in issue && Array.isArray(issue.options)
				? issue.options.map(String).join(', ')
				: 'en af de former, som content/README.md viser';
		case 'too_small':
			return `mindst ${String(issue.minimum)}${sizeWord(issue.origin, Number(issue.minimum))}`;
		case 'too_big':
			return `højst ${String(issue.maximum)}${sizeWord(issue.origin, Number(issue.maximum))}`;
		default:
			return 'det, som content/README.md viser';
	}
}

/** What an author wrote, short enough for one line. */
export function foundWords(value: unknown): string {
	if (value === undefined || value === null) return 'ingenting';
	if (value === '') return 'tom tekst';
	if (typeof value === 'string') {
		return value.length <= 60
			? `»${value}«`
			: `»${value.slice(0, 50).replace(/\s+\S*$/u, '')} …« (${value.length} tegn)`;
	}
	if (Array.isArray(value)) {
		if (value.length === 0) return 'en tom liste';
		return `en liste med ${value.length === 1 ? 'ét punkt' : `${value.length} punkter`}`;
	}
	return typeof value === 'object'
		? `felterne ${Object.keys(value).join(', ')}`
		: JSON.stringify(value);
}

const typeWords: Readonly<Record<string, string>> = {
	string: 'tekst',
	number: 'et tal, fx 2 eller 2.5 (med punktum)',
	int: 'et helt tal',
	boolean: 'true eller false',
	array: 'en liste',
	object: 'felter med navn og værdi',
};

function sizeWord(origin: string, size: number): string {
	if (origin === 'string') return ' tegn';
	if (origin === 'array') return size === 1 ? ' punkt' : ' punkter';
	return '';
}
