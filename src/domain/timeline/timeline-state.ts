import { timelineExtent } from './timeline-extent.ts';
import { isSameWindow, settle } from './year-window.ts';
import type { TimelineEvent } from '~/schemas/timeline-event.ts';
import type { YearWindow } from './year-window.ts';

/**
 * How a view of these events is written, in an address and wherever else it goes: `2000-2010.5_tema.ydelse_tabel`.
 *
 * The years, `tema.` and the themes that are shown, `vis.` and the events that are open, `tabel`; what is as at first
 * is left out. Reading gives `null` for anything else, such as an event that is not there.
 */
export function timelineCodec(events: readonly TimelineEvent[]) {
	const extent = timelineExtent(events);
	const { whole, first: window } = extent;
	const first: TimelineState = { window, themes: allThemes, opened: [], isTable: false };
	return {
		extent,
		first,
		print: ({ window: shown, themes, opened, isTable }: TimelineState) =>
			[
				isSameWindow(shown, window) ? [] : [`${shown.from}-${shown.to}`],
				themes.length === allThemes.length ? [] : [['tema', ...themes].join('.')],
				opened.length === 0 ? [] : [['vis', ...opened].join('.')],
				isTable ? ['tabel'] : [],
			]
				.flat()
				.join('_'),
		read: (text: string): TimelineState | null => {
			if (text === '') return first;
			const found = text.split('_').map((part) => readPart(part, events, whole));
			const kinds = found.map((part) => Object.keys(part ?? {})[0]);
			const isClear = found.every((part) => part !== null) && new Set(kinds).size === kinds.length;
			return isClear
				? found.reduce<TimelineState>((all, part) => ({ ...all, ...part }), first)
				: null;
		},
	};
}

/** Every theme, in the order of the filter. */
export const allThemes: readonly Theme[] = [
	'kategorisering',
	'ydelse',
	'organisering',
	'ret-og-pligt',
];

function readPart(
	part: string,
	events: readonly TimelineEvent[],
	whole: YearWindow,
): Partial<TimelineState> | null {
	if (part === 'tabel') return { isTable: true };
	const [word, ...names] = part.split('.');
	if (word === 'tema') {
		const themes = allThemes.filter((theme) => names.includes(theme));
		return themes.length === names.length && themes.length < allThemes.length ? { themes } : null;
	}
	if (word === 'vis') {
		const opened = events.filter(({ id }) => names.includes(id));
		const isPair = opened.length === 2 && opened.every(({ kind }) => kind === 'categorisation');
		if (opened.length !== names.length || !(opened.length === 1 || isPair)) return null;
		return { opened: opened.map(({ id }) => id) };
	}
	const years = /^(\d{4}(?:\.\d{1,2})?)-(\d{4}(?:\.\d{1,2})?)$/u.exec(part);
	if (!years) return null;
	const window = { from: Number(years[1]), to: Number(years[2]) };
	return isSameWindow(settle(window, whole), window) ? { window } : null;
}

export interface TimelineState {
	readonly window: YearWindow;
	/** The themes that are shown, in the order of `allThemes`. */
	readonly themes: readonly Theme[];
	/** Ids, in the order of time: none, one event, or two categorisations beside one another. */
	readonly opened: readonly string[];
	readonly isTable: boolean;
}

export type Theme = TimelineEvent['theme'];
