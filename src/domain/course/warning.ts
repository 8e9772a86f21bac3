import type { Problem } from './problem.ts';

/** Something in an excerpt that was read but looks odd. It stops no build; all words are Danish. */
export interface Warning extends Pick<Problem, 'file' | 'found' | 'fix'> {
	readonly line: number;
	/** As an author writes it after »kendt:«, e.g. `O3`. */
	readonly code: string;
}

/**
 * All warnings as the text an author reads: one block each, in the order of files and lines.
 * @returns an empty text when there are none.
 */
export function printWarnings(warnings: readonly Warning[]): string {
	const [first] = warnings;
	if (!first) return '';
	const blocks = [...warnings]
		.sort((a, b) => a.file.localeCompare(b.file, 'da') || a.line - b.line)
		.map(printWarning);
	const count =
		warnings.length === 1
			? 'Der er 1 sted i uddragene, du bør se på. Sitet bliver bygget alligevel.'
			: `Der er ${warnings.length} steder i uddragene, du bør se på. Sitet bliver bygget alligevel.`;
	const silence = `Er det rigtigt, som det står, så skriv koden i uddragets hoved, fx »kendt: ${first.code}«.`;
	return `${count}\n\n${blocks.join('\n\n')}\n\n${silence}\n`;
}

function printWarning({ file, line, code, found, fix }: Warning): string {
	return `${file}, linje ${line} (${code})\n  Fundet:  ${found}\n  Gør:     ${fix}`;
}
