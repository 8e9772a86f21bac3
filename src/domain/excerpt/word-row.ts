import { segments } from './segments.ts';
import { turnWords } from './turn-words.ts';
import type { Segment } from './segment.ts';
import type { TurnWord } from './turn-words.ts';

/**
 * A turn as a row of its words and of what stands between them, with every sign and comment where it was written. A sign
 * in the middle of a word belongs to that word. What no space parts stands in one run, such as a word and its comma.
 */
export function wordRow(turn: Parameters<typeof segments>[0]): WordRun[] {
	const words = turnWords(turn.text);
	const spaces = [...turn.text.matchAll(/\s/gu)].flatMap(({ index }) => [index, index + 1]);
	const cuts = [...words.flatMap(({ start, end }) => [start, end]), ...spaces];
	const row: { isWord: boolean; parts: { word: TurnWord | null; segments: Segment[] }[] }[] = [];
	let at = 0;
	for (const segment of segments(turn, { cuts })) {
		while ((words[at]?.end ?? Infinity) <= segment.start) at += 1;
		const next = words[at];
		const word = next && isIn(segment, next) ? next : null;
		const isWord = word !== null || !isLoose(segment);
		let run = row.at(-1);
		if (run?.isWord !== isWord) row.push((run = { isWord, parts: [] }));
		const last = run.parts.at(-1);
		if (last?.word === word) last.segments.push(segment);
		else run.parts.push({ word, segments: [segment] });
	}
	return row.map(({ parts }) => parts);
}

/** What stands together on a line. */
export type WordRun = readonly WordRowPart[];

export interface WordRowPart {
	/** `null`: what stands between two words. */
	readonly word: TurnWord | null;
	readonly segments: readonly Segment[];
}

/** Signs have no length: on the edge of a word they stand outside it. */
function isIn({ start, end }: Segment, word: TurnWord): boolean {
	return start === end
		? start > word.start && end < word.end
		: start >= word.start && end <= word.end;
}

/** Spaces, and comments, which may be as long as a line. */
function isLoose({ kind, text }: Segment): boolean {
	return kind === 'comment' || kind === 'bracket' || text.trim() === '';
}
