import { softHyphens } from '../figure/soft-hyphens.ts';

/**
 * How the names of groups stand in a lying column: as they are; `small`, where only then their longest word has room;
 * or `none`, in a column that is too narrow even for that.
 *
 * @param width of the column, in hundredths of the line.
 */
export function namesInColumn(groups: readonly string[], width: number): ColumnNames | undefined {
	const words = groups.flatMap((group) => softHyphens(group).split(/[\s\u00AD-]/u));
	const longest = Math.max(0, ...words.map(({ length }) => length));
	if (longest * full.letter + full.padding <= width) return undefined;
	return longest * small.letter + small.padding <= width ? 'small' : 'none';
}

/** The widest that a letter and what is around a name are on the narrowest lying line, in hundredths of it. */
const full = { letter: 0.9, padding: 2.7 };
const small = { letter: 0.78, padding: 1.7 };

export type ColumnNames = 'small' | 'none';
