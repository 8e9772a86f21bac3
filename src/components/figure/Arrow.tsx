import { ArrowHead } from './ArrowHead.tsx';
import './arrow.css';

/**
 * A straight arrow that fills its place. It is decoration: the words beside it say the same.
 *
 * `along` lies in a wide figure and stands in a stacked one, `across` the other way round.
 */
export function Arrow({ heads = 'end', dashed = false, way }: ArrowProps) {
	const atStart = heads !== 'end';
	const atEnd = heads !== 'start';
	return (
		<svg class="arrow" aria-hidden="true" data-dashed={dashed ? '' : undefined} data-way={way}>
			{way !== 'standing' && (
				<g class="arrow-lying">
					<line x1="0" x2="100%" y1="50%" y2="50%" />
					{atStart && <ArrowHead x="0" y="50%" towards="left" />}
					{atEnd && <ArrowHead x="100%" y="50%" towards="right" />}
				</g>
			)}
			<g class="arrow-standing">
				<line x1="50%" x2="50%" y1="0" y2="100%" />
				{atStart && <ArrowHead x="50%" y="0" towards="up" />}
				{atEnd && <ArrowHead x="50%" y="100%" towards="down" />}
			</g>
		</svg>
	);
}

interface ArrowProps {
	readonly heads?: 'start' | 'end' | 'both';
	readonly dashed?: boolean;
	readonly way: 'along' | 'across' | 'standing';
}
