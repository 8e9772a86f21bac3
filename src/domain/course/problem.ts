/** One mistake in the content, told so that an author can mend it. All words are Danish. */
export interface Problem {
	/** Path inside the project, e.g. `content/slides/flip.mdx`. */
	readonly file: string;
	readonly line?: number | undefined;
	/** As an author would name it, e.g. `chapter` or `parts nr. 1 › slides nr. 4 › id`. */
	readonly field?: string | undefined;
	readonly found: string;
	readonly allowed: string;
	readonly fix: string;
}

/** Where something stands in the content. */
export type Place = Pick<Problem, 'file' | 'line' | 'field'>;

/** The way to a field: names, and places in lists with 0 as the first. */
export type FieldPath = readonly (string | number)[];

/** `['parts', 0, 'id']` → `parts nr. 1 › id`; people count from one. */
export function fieldName(path: FieldPath): string {
	return path
		.map((part) => (typeof part === 'number' ? ` nr. ${part + 1}` : ` › ${part}`))
		.join('')
		.replace(/^ (?:› )?/u, '');
}

/**
 * All problems as the text an author reads: one block each, in the order of files and lines.
 * @returns an empty text when there are none.
 */
export function printProblems(problems: readonly Problem[]): string {
	if (problems.length === 0) return '';
	const blocks = [...problems]
		.sort((a, b) => a.file.localeCompare(b.file, 'da') || (a.line ?? 0) - (b.line ?? 0))
		.map(printProblem);
	const count =
		problems.length === 1
			? 'Der er 1 fejl i indholdet. Sitet bliver først bygget, når den er rettet.'
			: `Der er ${problems.length} fejl i indholdet. Sitet bliver først bygget, når de er rettet.`;
	return `${count}\n\n${blocks.join('\n\n')}\n`;
}

function printProblem({ file, line, field, found, allowed, fix }: Problem): string {
	const place = [line === undefined ? '' : `, linje ${line}`, field ? ` (${field})` : ''].join('');
	return `${file}${place}\n  Fundet:  ${found}\n  Tilladt: ${allowed}\n  Gør:     ${fix}`;
}
