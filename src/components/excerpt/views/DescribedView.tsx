import { Fragment } from 'preact';
import { spokenBetween } from '~/domain/excerpt/spoken-between.ts';
import { spokenTurn } from '~/domain/excerpt/spoken-turn.ts';
import { turnRange } from '~/domain/excerpt/turn-range.ts';
import { voiceOf } from '~/domain/excerpt/voice.ts';
import { TurnMark } from '../TurnMark.tsx';
import type { ComponentChild } from 'preact';
import type { Excerpt, ExcerptTurn } from '~/domain/excerpt/excerpt.ts';

/** An excerpt with every notation sign in words, for reading aloud and for the ear. */
export function DescribedView(props: DescribedViewProps) {
	const { excerpt, from, to, idPrefix, href, mark, countAt, isOpen, panelAt } = props;
	const { turns, between } = turnRange(excerpt, from, to);
	const after = (turn: number) =>
		between
			.filter((item) => item.after === turn)
			.map((item, index) => (
				<li class="turn-between told" key={`${String(turn)}-${String(index)}`}>
					<p>{spokenBetween(item)}</p>
				</li>
			));
	return (
		<ol class="excerpt described">
			{after(0)}
			{turns.map((turn) => (
				<Fragment key={turn.number}>
					<DescribedTurn
						turn={turn}
						excerpt={excerpt}
						id={`${idPrefix}t${String(turn.number)}`}
						href={href(turn.number)}
						mark={mark}
						count={countAt?.(turn.number) ?? ''}
						isOpen={isOpen?.(turn.number) ?? false}
						panel={panelAt?.(turn.number)}
					/>
					{after(turn.number)}
				</Fragment>
			))}
		</ol>
	);
}

export interface ExcerptViewProps {
	readonly excerpt: Excerpt;
	/** First and last turn to show; left out, the excerpt's own. */
	readonly from?: number | undefined;
	readonly to?: number | undefined;
	/** Stands before `t4` in the id of turn 4. */
	readonly idPrefix: string;
	/** The permanent address of a turn. */
	readonly href: (turn: number) => string;
	/** What stands in the place of the mark that leads to a turn's address. */
	readonly mark?: ((turn: ExcerptTurn) => ComponentChild) | undefined;
	/** What is written at a turn, e.g. `2 noter`; empty for nothing. */
	readonly countAt?: (turn: number) => string;
}

interface DescribedViewProps extends ExcerptViewProps {
	readonly isOpen?: (turn: number) => boolean;
	/** What stands after a turn's words. */
	readonly panelAt?: (turn: number) => ComponentChild;
}

function DescribedTurn({
	turn,
	excerpt,
	id,
	href,
	mark,
	count,
	isOpen,
	panel,
}: DescribedTurnProps) {
	const voice = voiceOf(turn.speaker);
	const { speaker, opening, parts, closing } = spokenTurn(turn, excerpt.turns);
	return (
		<li
			class="turn"
			id={id}
			value={turn.number}
			data-turn={turn.number}
			data-voice={voice}
			data-state={isOpen ? 'open' : undefined}
		>
			{mark?.(turn) ?? <TurnMark voice={voice} number={turn.number} href={href} />}
			<p class="turn-speaker">
				{speaker}
				{opening !== '' && <span class="told">, {opening}</span>}
				<span class="visually-hidden">.</span>
			</p>
			<p class="turn-words">
				{parts.map(({ kind, text }) =>
					kind === 'told' ? <span class="told">({text})</span> : text,
				)}
			</p>
			{closing.length > 0 && <p class="told">{closing.join(' ')}</p>}
			{count !== '' && <p class="turn-count">{count}</p>}
			{panel}
		</li>
	);
}

interface DescribedTurnProps {
	readonly turn: ExcerptTurn;
	readonly excerpt: Excerpt;
	readonly id: string;
	readonly href: string;
	readonly mark: ExcerptViewProps['mark'];
	readonly count: string;
	readonly isOpen: boolean;
	readonly panel: ComponentChild;
}
