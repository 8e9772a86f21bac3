import { useState } from 'preact/hooks';
import { Timer } from '~/components/slide/Timer.tsx';
import { minutesText } from '~/domain/slide/minutes-text.ts';
import { StepHeading } from './StepHeading.tsx';
import type { Exercise } from '~/domain/course/course.ts';
import type { Setting } from '~/domain/notebook/entry.ts';

/** What to do at a step: in few words and with a clock for a room, in more and with a clock on demand for one. */
export function StepTask({ step, place, count, setting, focus }: Props) {
	const [hasClock, setHasClock] = useState(setting === 'room');
	const { title, minutes } = step;
	return (
		<div class="step-task screen-only">
			<StepHeading above={`Trin ${place + 1} af ${count}`} focus={focus}>
				{title}
			</StepHeading>
			<p class="step-text">{setting === 'room' ? step.room : step.text}</p>
			{minutes !== undefined &&
				(hasClock ? (
					<Timer minutes={minutes} label={title} key={step.id} />
				) : (
					<p class="small step-time">
						{minutesText(minutes)}
						<button type="button" class="button" onClick={() => setHasClock(true)}>
							Brug ur
						</button>
					</p>
				))}
		</div>
	);
}

interface Props {
	readonly step: Exercise['steps'][number];
	/** 0 is the first. */
	readonly place: number;
	readonly count: number;
	readonly setting: Setting;
	/** Whether the keyboard goes to its heading. */
	readonly focus: boolean;
}
