import type { Excerpt, ExcerptTurn } from '../excerpt/excerpt.ts';

/**
 * An excerpt in the order in which it is read aloud: turn by turn, and where two turns overlap a beat in which both
 * readers speak. A turn that is spoken in an overlap from its first word to its last has no beat of its own.
 */
export function readingBeats({ turns }: Pick<Excerpt, 'turns'>): readonly Beat[] {
	const together = turns.flatMap(beatsTogether);
	return turns.flatMap((turn) => {
		const own: Beat[] = isAllTogether(turn, together) ? [] : [{ kind: 'turn', turn: turn.number }];
		const from = together.filter((beat) => beat.turns[0] === turn.number);
		// Two who begin at once do so before either goes on alone.
		const first = from.findIndex(({ pair }) => !beginsIn(turn, pair));
		const before = first === -1 ? from.length : first;
		return [...from.slice(0, before), ...own, ...from.slice(before)];
	});
}

export type Beat = { readonly kind: 'turn'; readonly turn: number } | Together;

interface Together {
	readonly kind: 'together';
	/** The earlier turn first. */
	readonly turns: readonly [number, number];
	/** The overlap, as it is numbered at both turns. */
	readonly pair: number;
}

/** The turns that are read at this beat. */
export function turnsIn(beat: Beat): readonly number[] {
	return beat.kind === 'turn' ? [beat.turn] : beat.turns;
}

/** The place of the beat at which this turn is read alone, or else first; 0 for a turn the excerpt does not have. */
export function placeOfTurn(beats: readonly Beat[], turn: number): number {
	const alone = beats.findIndex((beat) => beat.kind === 'turn' && beat.turn === turn);
	const any = beats.findIndex((beat) => turnsIn(beat).includes(turn));
	return Math.max(0, alone === -1 ? any : alone);
}

/** Those with a later turn; the later turn has the same overlap. */
function beatsTogether({ number, overlaps }: ExcerptTurn): Together[] {
	return overlaps.flatMap(({ pair, with: other }) =>
		pair === null || other === null || other < number
			? []
			: [{ kind: 'together' as const, turns: [number, other] as const, pair }],
	);
}

function isAllTogether(turn: ExcerptTurn, together: readonly Together[]): boolean {
	const pairs = together.filter(({ turns }) => turns.includes(turn.number)).map(({ pair }) => pair);
	return turn.overlaps.some(
		({ pair, o, c }) =>
			pair !== null &&
			pairs.includes(pair) &&
			isWordless(turn.text.slice(0, o)) &&
			c !== null &&
			isWordless(turn.text.slice(c)),
	);
}

/** Whether the turn's first words are in this overlap. */
function beginsIn({ text, overlaps }: ExcerptTurn, pair: number): boolean {
	const overlap = overlaps.find((each) => each.pair === pair);
	return isWordless(text.slice(0, overlap?.o ?? 0));
}

function isWordless(text: string): boolean {
	return !/[\p{L}\p{N}]/u.test(text);
}
