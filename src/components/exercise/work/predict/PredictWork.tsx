import { useMemo } from 'preact/hooks';
import { ExcerptBlock } from '../../ExcerptBlock.tsx';
import { ExcerptChoice } from '../ExcerptChoice.tsx';
import { useChosenExcerpt } from '../use-chosen-excerpt.ts';
import { PredictExcerpt } from './PredictExcerpt.tsx';
import { useStopInSight } from './use-stop-in-sight.ts';
import { waysAt } from './ways-at.ts';
import './predict.css';
import type { WorkProps } from '../../work-props.ts';

/** Stopping, suggesting a turn, and seeing the one that came. */
export function PredictWork({ exercise, excerpts, setting, step }: WorkProps<'predict'>) {
	const withStops = useMemo(
		() => excerpts.filter(({ id }) => exercise.stops.some(({ excerpt }) => excerpt === id)),
		[exercise, excerpts],
	);
	const [excerpt, choose] = useChosenExcerpt(exercise.id, setting, withStops);
	const stops = exercise.stops.filter((stop) => stop.excerpt === excerpt.id);
	const way = useMemo(
		() => ({
			exercise: exercise.id,
			setting,
			excerpt,
			stops: exercise.stops.filter((stop) => stop.excerpt === excerpt.id).map(({ after }) => after),
		}),
		[exercise, setting, excerpt],
	);
	const ways = waysAt(step, setting);
	const part = useStopInSight(step, setting);
	return (
		<div class="predict-work" ref={part}>
			{ways.choose && <ExcerptChoice excerpts={withStops} excerpt={excerpt} onChoice={choose} />}
			<ExcerptBlock excerpt={excerpt}>
				<PredictExcerpt
					key={excerpt.id}
					way={way}
					why={(turn) => stops.find(({ after }) => after === turn)?.why ?? ''}
					ways={ways}
				/>
			</ExcerptBlock>
		</div>
	);
}
