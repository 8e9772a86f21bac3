import { addresses } from '~/addresses.ts';
import { ExcerptTurns, type ExcerptTurnsProps } from './ExcerptTurns.tsx';
import { Legend } from './Legend.tsx';

/** The turns of an excerpt and the signs in them. What is built and what the workbench draws first are the same. */
export function ExcerptFrame({ excerpt, from, to, idPrefix, ...rest }: ExcerptFrameProps) {
	const isOwnPage = idPrefix === '';
	return (
		<>
			<ExcerptTurns
				excerpt={excerpt}
				from={from}
				to={to}
				idPrefix={idPrefix}
				href={(turn) => (isOwnPage ? `#t${String(turn)}` : addresses.turn(excerpt.id, turn))}
				{...rest}
			/>
			<Legend excerpt={excerpt} from={from} to={to} />
		</>
	);
}

export interface ExcerptFrameProps extends Pick<
	ExcerptTurnsProps,
	'excerpt' | 'idPrefix' | 'reveal' | 'drawTurn'
> {
	readonly from?: number | undefined;
	readonly to?: number | undefined;
}
