import { alignByPosition } from '../excerpt/align-by-position.ts';
import { anchorTo } from '../notebook/anchor.ts';
import type { ApartRow, SharedRow, Side } from '../excerpt/align-by-position.ts';
import type { Excerpt } from '../excerpt/excerpt.ts';
import type { Anchor, Setting } from '../notebook/entry.ts';

/** What is asked about the beginning that two courses share: alone in two questions, in a room in one. */
export function openingQuestions(pair: ComparedPair, row: SharedRow): CompareQuestion[] {
	const field = fieldOf(pair, row.position);
	const anchor = anchorTo(pair.left, row.turn.turn.number);
	if (pair.setting === 'room') {
		return [{ field, prompt: 'Hvad gør turen, og hvilke ord viser det?', anchor }];
	}
	return [
		{ field: `${field}-does`, prompt: 'Hvad gør turen?', anchor },
		{ field: `${field}-words`, prompt: 'Hvilke ord viser det?', anchor },
	];
}

/** What is asked about one course at a position, alone; nothing where the course has no turn there. */
export function turnQuestions(pair: ComparedPair, row: ApartRow, side: Side): CompareQuestion[] {
	const slice = row[side];
	if (!slice || pair.setting === 'room') return [];
	const field = `${fieldOf(pair, row.position)}-${side}`;
	const anchor = anchorTo(pair[side], slice.turn.number);
	return [
		{ field: `${field}-does`, prompt: 'Hvad gør turen?', anchor },
		{ field: `${field}-next`, prompt: 'Hvad gør den muligt som det næste?', anchor },
	];
}

/** What a room is asked about a position, of both courses at once. */
export function rowQuestions(pair: ComparedPair, row: ApartRow): CompareQuestion[] {
	if (pair.setting !== 'room') return [];
	const field = fieldOf(pair, row.position);
	const { left, right, position } = row;
	if (left && right) {
		const prompt = `${position}. position: Hvad gør turen i hvert forløb, og hvad gør den muligt som det næste?`;
		return [{ field, prompt, anchor: null }];
	}
	const side = left ? 'left' : 'right';
	const turn = row[side]?.turn.number;
	const prompt = `${position}. position: Hvad gør turen, og hvad gør den muligt som det næste?`;
	return turn === undefined ? [] : [{ field, prompt, anchor: anchorTo(pair[side], turn) }];
}

/** Everything that is asked about a pair, in the order of positions. */
export function questionsOf(pair: ComparedPair): AskedAt[] {
	const { shared, apart } = alignByPosition(pair.left, pair.right);
	const opening = shared.findLast(({ kind }) => kind === 'whole');
	const asked: AskedAt[] = [
		...(opening
			? [{ position: opening.position, side: null, questions: openingQuestions(pair, opening) }]
			: []),
		...apart.flatMap((row) => [
			...sides.map((side) => ({
				position: row.position,
				side,
				questions: turnQuestions(pair, row, side),
			})),
			{ position: row.position, side: null, questions: rowQuestions(pair, row) },
		]),
	];
	return asked.filter(({ questions }) => questions.length > 0);
}

const sides = ['left', 'right'] as const;

/** `p2` in the first pair, `pair-2-p2` in the second. Ids of what was written: never changed. */
function fieldOf({ number }: ComparedPair, position: number): string {
	return number === 1 ? `p${position}` : `pair-${number}-p${position}`;
}

/** Two excerpts of an exercise that are read side by side. */
export interface ComparedPair {
	/** 1 for the first pair of the exercise. */
	readonly number: number;
	readonly left: Excerpt;
	readonly right: Excerpt;
	readonly setting: Setting;
}

/** What is asked at one place. */
export interface AskedAt {
	readonly position: number;
	/** `null`: about what both share, or about both. */
	readonly side: Side | null;
	readonly questions: readonly CompareQuestion[];
}

/** One question of the exercise, as the notebook keeps it with its answer. */
export interface CompareQuestion {
	readonly field: string;
	readonly prompt: string;
	/** `null` where it is about two turns. */
	readonly anchor: Anchor | null;
}
