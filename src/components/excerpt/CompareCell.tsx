import { Turn } from './Turn.tsx';
import type { ComponentChildren } from 'preact';
import type { Side, TurnSlice } from '~/domain/excerpt/align-by-position.ts';
import type { Excerpt } from '~/domain/excerpt/excerpt.ts';

/** One version of a position: its turn, or that nothing more of it is written down. */
export function CompareCell({ side, slice, isFirst, place, children, ...at }: Props) {
	return (
		<div
			class="compare-cell"
			data-side={side.side}
			data-line={isFirst ? undefined : ''}
			data-place={placeMarks[place]}
		>
			{place !== 'nothing' && <p class="compare-side">{side.name}</p>}
			{slice && <SlicedTurn slice={slice} excerpt={side.excerpt} prefix={side.prefix} {...at} />}
			{place === 'after' && <p class="compare-over">Forløbet er ikke gengivet længere.</p>}
			{children}
		</div>
	);
}

/** One turn, or a part of it, as a list of its own. */
export function SlicedTurn({
	slice: { turn, start, end },
	excerpt,
	prefix,
	href,
}: SlicedTurnProps) {
	return (
		<ol class="excerpt">
			<Turn
				turn={turn}
				turns={excerpt.turns}
				id={`${prefix}t${String(turn.number)}`}
				href={href(excerpt.id, turn.number)}
				slice={{ start, end }}
			/>
		</ol>
	);
}

/** Behind its last turn a version has no thread, however far behind. */
const placeMarks = { within: undefined, end: 'end', after: 'after', nothing: 'after' } as const;

interface Props {
	readonly side: ComparedSide;
	/** `null`: this version has no turn here. */
	readonly slice: TurnSlice | null;
	/** Whether it is the first after the parting. */
	readonly isFirst: boolean;
	/** `end`: the last turn of this version. `after`: the first position behind it. `nothing`: further behind it. */
	readonly place: keyof typeof placeMarks;
	readonly href: SlicedTurnProps['href'];
	/** What stands under the turn. */
	readonly children?: ComponentChildren;
}

export interface ComparedSide {
	readonly side: Side;
	/** e.g. `Forløb A`. */
	readonly name: string;
	readonly excerpt: Excerpt;
	/** Stands before `t2` in the ids of its turns. */
	readonly prefix: string;
}

interface SlicedTurnProps {
	readonly slice: TurnSlice;
	readonly excerpt: Excerpt;
	readonly prefix: string;
	/** The permanent address of a turn in its own excerpt. */
	readonly href: (excerpt: string, turn: number) => string;
}
