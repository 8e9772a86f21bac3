import { Component, Fragment } from 'preact';
import { pauseWord } from '~/domain/excerpt/pause-word.ts';
import { voiceOf } from '~/domain/excerpt/voice.ts';
import { TurnMark } from './TurnMark.tsx';
import type { VNode } from 'preact';
import type { Between, ExcerptTurn } from '~/domain/excerpt/excerpt.ts';

/** Some turns of an excerpt in their list. It is looked at again only when one of them was drawn anew. */
export class TurnList extends Component<TurnListProps> {
	override shouldComponentUpdate(next: TurnListProps) {
		const { turns, between, drawn, reveal } = this.props;
		return (
			next.turns !== turns ||
			next.between !== between ||
			next.reveal !== reveal ||
			next.drawn.some((turn, index) => turn !== drawn[index])
		);
	}

	override render({ turns, between, start, drawn, reveal }: TurnListProps) {
		const after = (turn: number) => between.filter((item) => item.after === turn).map(betweenTurns);
		return (
			<ol class="excerpt" data-reveal={reveal ? '' : undefined}>
				{start === 0 && after(0)}
				{drawn.map((turn, index) => {
					const number = turns[start + index]?.number ?? 0;
					const next = turns[start + index + 1];
					return (
						<Fragment key={number}>
							{turn}
							{after(number)}
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
}

interface TurnListProps {
	/** All turns that are shown, and what stands between them. */
	readonly turns: readonly ExcerptTurn[];
	readonly between: readonly Between[];
	/** Which of them is the first of this list, from 0. */
	readonly start: number;
	/** The list's own, as they are drawn now. */
	readonly drawn: readonly VNode[];
	/** For a slide; see `ExcerptTurns`. */
	readonly reveal: boolean;
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
