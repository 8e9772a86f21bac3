import { Fragment } from 'preact';
import { pauseWord } from '~/domain/excerpt/pause-word.ts';
import { turnRange } from '~/domain/excerpt/turn-range.ts';
import { voiceOf } from '~/domain/excerpt/voice.ts';
import { Turn, type TurnProps } from './Turn.tsx';
import { TurnMark } from './TurnMark.tsx';
import './turns.css';
import type { VNode } from 'preact';
import type { Between, Excerpt } from '~/domain/excerpt/excerpt.ts';

/**
 * An excerpt turn by turn. Complete as HTML: numbered, linkable, with one hidden sentence where the notation says more
 * than the words.
 */
export function ExcerptTurns({
	excerpt,
	from,
	to,
	idPrefix,
	href,
	reveal = false,
	drawTurn = (props) => <Turn {...props} />,
}: ExcerptTurnsProps) {
	const { turns, between } = turnRange(excerpt, from, to);
	return (
		<ol class="excerpt" data-reveal={reveal ? '' : undefined}>
			{between.filter(({ after }) => after === 0).map(betweenTurns)}
			{turns.map((turn, index) => {
				const next = turns[index + 1];
				return (
					<Fragment key={turn.number}>
						{drawTurn({
							turn,
							turns: excerpt.turns,
							id: `${idPrefix}t${String(turn.number)}`,
							href: href(turn.number),
							fragment: reveal && index > 0,
						})}
						{between.filter(({ after }) => after === turn.number).map(betweenTurns)}
						{reveal && next && (
							<li class="turn-next" data-next={next.number} data-voice={voiceOf(next.speaker)}>
								<TurnMark voice={voiceOf(next.speaker)} number={next.number} />
								<p>Hvad sker der så?</p>
							</li>
						)}
					</Fragment>
				);
			})}
		</ol>
	);
}

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

/** What stands on a line of its own. It is nobody's turn and has no number. */
function betweenTurns(item: Between) {
	return (
		<li class="turn-between">
			{item.type === 'event' ? (
				<p class="turn-comment">
					<span aria-hidden="true">((</span>
					{item.v}
					<span aria-hidden="true">))</span>
				</p>
			) : (
				<p>
					<span aria-hidden="true">({String(item.v).replace(/(?<=\d)\./u, ',')})</span>
					<span class="visually-hidden">{pauseWord(item.v)}</span>
				</p>
			)}
		</li>
	);
}
