import { useMemo } from 'preact/hooks';
import { turnRange } from '~/domain/excerpt/turn-range.ts';
import { Turn, type TurnProps } from './Turn.tsx';
import { TurnList } from './TurnList.tsx';
import './turns.css';
import type { VNode } from 'preact';
import type { Excerpt } from '~/domain/excerpt/excerpt.ts';

/**
 * An excerpt turn by turn. Complete as HTML: numbered, linkable, with one hidden sentence where the notation says more
 * than the words.
 */
export function ExcerptTurns(props: ExcerptTurnsProps) {
	const { excerpt, from, to, idPrefix, href, reveal = false } = props;
	const { drawTurn = (turn) => <Turn {...turn} /> } = props;
	const { turns, between } = useMemo(() => turnRange(excerpt, from, to), [excerpt, from, to]);
	const first = turns[0]?.number;
	const drawn = turns.map((turn) =>
		drawTurn({
			turn,
			turns: excerpt.turns,
			id: `${idPrefix}t${String(turn.number)}`,
			href: href(turn.number),
			fragment: reveal && turn.number !== first,
		}),
	);
	return (
		<>
			{inLists(turns.length).map((start, index, starts) => (
				<TurnList
					key={start}
					turns={turns}
					between={between}
					start={start}
					drawn={drawn.slice(start, starts[index + 1])}
					reveal={reveal}
				/>
			))}
		</>
	);
}

/** Where lists begin: one, or several where the turns are so many that a browser does better to lay out some at a time. */
function inLists(turns: number): readonly number[] {
	return turns <= manyTurns
		? [0]
		: Array.from({ length: Math.ceil(turns / turnsInList) }, (_, index) => index * turnsInList);
}

const manyTurns = 60;
const turnsInList = 20;

export interface ExcerptTurnsProps {
	readonly excerpt: Excerpt;
	/** First turn to show; left out, the excerpt's first. */
	readonly from?: number | undefined;
	/** Last turn to show; left out, the excerpt's last. */
	readonly to?: number | undefined;
	/** Stands before `t4` in the id of turn 4. Empty on the excerpt's own page. */
	readonly idPrefix: string;
	/** The permanent address of a turn. */
	readonly href: (turn: number) => string;
	/** For a slide: turn by turn, with a dashed mark and »Hvad sker der så?« where the next will be. */
	readonly reveal?: boolean;
	/** Draws one turn, where a turn is more than to be read. */
	readonly drawTurn?: (props: TurnProps) => VNode;
}
