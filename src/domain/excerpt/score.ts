import { countWords } from './count-words.ts';
import { voiceOf, voices, type Voice } from './voice.ts';
import type { ExcerptTurn } from './excerpt.ts';

/**
 * Who speaks when, as numbers to draw: one track for each speaker, the citizen's first, and one bar for each turn from
 * left to right. A bar is longer the more words it has (`cap` plus a fixed length for each word). Where turns overlap,
 * the later bar begins where the words meet. No shares and no sums.
 *
 * @param size `width` of the drawing, `gap` between bars, `cap` length of a bar before its words, and the most that one
 * word may take; all in the same unit. With `perWord` a word has that length, whether it fills the width or not, so that
 * two scores can have the same scale.
 */
export function score(turns: readonly ExcerptTurn[], size: ScoreSize = defaultSize): Score {
	const speakers = [...new Set(turns.map(({ speaker }) => speaker))];
	const tracks = voices.flatMap((voice) =>
		speakers.filter((speaker) => voiceOf(speaker) === voice).map((speaker) => ({ speaker, voice })),
	);
	// The whole grows evenly with the length of a word, so two tries tell which length fills the width.
	const none = extent(layOut(turns, tracks, size, 0));
	const one = extent(layOut(turns, tracks, size, 1));
	const fitting = one > none ? (size.width - none) / (one - none) : 0;
	const perWord = size.perWord ?? Math.max(0, Math.min(fitting, size.longestWord));
	const bars = layOut(turns, tracks, size, perWord);
	return { tracks, bars, width: Math.max(size.width, extent(bars)), perWord };
}

export interface ScoreSize {
	readonly width: number;
	readonly gap: number;
	readonly cap: number;
	readonly longestWord: number;
	readonly perWord?: number;
}

export interface Score {
	readonly tracks: readonly { readonly speaker: string; readonly voice: Voice }[];
	readonly bars: readonly ScoreBar[];
	readonly width: number;
	/** The length of a word. */
	readonly perWord: number;
}

export interface ScoreBar {
	readonly turn: number;
	/** Index in `tracks`. */
	readonly track: number;
	readonly x: number;
	readonly width: number;
	readonly words: number;
	/** Earlier turns that it overlaps. */
	readonly overlaps: readonly number[];
}

const defaultSize: ScoreSize = { width: 1200, gap: 12, cap: 30, longestWord: 24 };

function layOut(
	turns: readonly ExcerptTurn[],
	tracks: Score['tracks'],
	{ gap, cap }: ScoreSize,
	perWord: number,
): ScoreBar[] {
	const bars: ScoreBar[] = [];
	for (const turn of turns) {
		const words = countWords(turn.text);
		const track = tracks.findIndex(({ speaker }) => speaker === turn.speaker);
		const free = (among: readonly ScoreBar[]) =>
			among.length === 0 ? 0 : Math.max(...among.map(({ x, width }) => x + width)) + gap;
		const meeting = meetings(turn, turns, bars).map(
			({ bar, before, beforeHere }) => bar.x + (before - beforeHere) * perWord,
		);
		const x = Math.max(
			meeting.length > 0 ? Math.min(...meeting) : free(bars),
			free(bars.filter((bar) => bar.track === track)),
		);
		bars.push({
			turn: turn.number,
			track,
			x,
			width: cap + words * perWord,
			words,
			overlaps: [...new Set(meetings(turn, turns, bars).map(({ bar }) => bar.turn))],
		});
	}
	return bars;
}

/** The earlier bars this turn overlaps, with the words that stand before the overlap on both sides. */
function meetings(turn: ExcerptTurn, turns: readonly ExcerptTurn[], bars: readonly ScoreBar[]) {
	return turn.overlaps.flatMap((overlap) => {
		const bar = bars.find((candidate) => candidate.turn === overlap.with);
		const other = turns.find(({ number }) => number === overlap.with);
		const met = other?.overlaps.find(({ pair }) => pair === overlap.pair);
		if (!bar || !other || !met) return [];
		return [
			{
				bar,
				before: countWords(other.text.slice(0, met.o)),
				beforeHere: countWords(turn.text.slice(0, overlap.o)),
			},
		];
	});
}

function extent(bars: readonly ScoreBar[]): number {
	return Math.max(0, ...bars.map(({ x, width }) => x + width));
}
