import './gather.css';
import { useMemo, useState } from 'preact/hooks';
import { PlainExcerpt } from '../../PlainExcerpt.tsx';
import { ExcerptChoice } from '../ExcerptChoice.tsx';
import { BringNotes } from './BringNotes.tsx';
import { Differences } from './Differences.tsx';
import { ReadShared } from './ReadShared.tsx';
import { SharedObservations } from './SharedObservations.tsx';
import { SlipTurns } from './SlipTurns.tsx';
import { useGatheredExcerpt } from './use-gathered-excerpt.ts';
import { useSlips } from './use-slips.ts';
import type { WorkProps } from '../../work-props.ts';

/** A group's observations: each brings notes, the group lays them turn by turn and writes a few together. */
export function GatherWork({ exercise, noticing, setting, step, ...work }: WorkProps<'gather'>) {
	const [excerpt, choose] = useGatheredExcerpt(exercise.id, work.excerpts, setting);
	const excerpts = useMemo(() => [excerpt], [excerpt]);
	const bringing = useSlips(exercise.id, excerpts, setting);
	const [said, announce] = useState('');
	const { brought } = bringing;
	const place = { exercise: exercise.id, setting, excerpts };

	const drawStep = () => {
		switch (step) {
			case 'bring':
				return setting === 'room' ? (
					excerpts.map((excerpt) => <PlainExcerpt excerpt={excerpt} key={excerpt.id} />)
				) : (
					<BringNotes {...{ excerpts, noticing, bringing, announce }} />
				);
			case 'sort':
				return <SlipTurns {...place} slips={brought} announce={announce} />;
			case 'differ':
				return (
					<>
						<Differences {...place} slips={brought} />
						<SlipTurns {...place} slips={brought} announce={announce} />
					</>
				);
			case 'write':
				return (
					<>
						<SharedObservations {...place} most={exercise.shared} />
						<SlipTurns {...place} slips={brought} announce={announce} />
					</>
				);
			case 'share':
				return <ReadShared {...place} most={exercise.shared} />;
			default:
				// A new step does not compile until it stands above.
				return step satisfies never;
		}
	};
	return (
		<div class="gather">
			{step === 'bring' && (
				<ExcerptChoice excerpts={work.excerpts} excerpt={excerpt} onChoice={choose} />
			)}
			{drawStep()}
			<p class="visually-hidden" role="status">
				{said}
			</p>
		</div>
	);
}
