import { ExcerptTurns, type ExcerptTurnsProps } from './ExcerptTurns.tsx';
import { Legend } from './Legend.tsx';
import { turnHref } from './turn-href.ts';

/** The turns of an excerpt and the signs in them. What is built and what the workbench draws first are the same. */
export function ExcerptFrame({ excerpt, from, to, idPrefix, ...rest }: ExcerptFrameProps) {
	return (
		<>
			<ExcerptTurns
				excerpt={excerpt}
				from={from}
				to={to}
				idPrefix={idPrefix}
				href={turnHref(excerpt.id, idPrefix)}
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
