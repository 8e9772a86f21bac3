import { describeWindow } from './describe-window.ts';
import { settle } from './year-window.ts';
import type { YearWindow } from './year-window.ts';

/**
 * The years a mark of hidden events stands for, and what it is called: `3 hændelser mere, 2003 til 2005`.
 *
 * @param years when its events are, as decimal years; at least one.
 */
export function moreWords(years: readonly number[], whole: YearWindow): MoreWords {
	const from = Math.floor(Math.min(...years) * 4) / 4;
	const to = Math.ceil(Math.max(...years) * 4) / 4;
	const window = settle({ from, to }, whole);
	const count = `${years.length} ${years.length === 1 ? 'hændelse' : 'hændelser'}`;
	return { window, name: `${count} mere, ${describeWindow(window)}` };
}

interface MoreWords {
	readonly window: YearWindow;
	readonly name: string;
}
