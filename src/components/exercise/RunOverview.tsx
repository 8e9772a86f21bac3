import { minutesText } from '~/domain/slide/minutes-text.ts';
import type { Exercise } from '~/domain/course/course.ts';
import type { Setting } from '~/domain/notebook/entry.ts';

/** All steps with what to do at each, and the question. On screens it gives way to one step at a time. */
export function RunOverview({ exercise: { steps, question }, setting }: Props) {
	return (
		<section class="run-overview" aria-labelledby="trin">
			<h2 id="trin">{setting === 'room' ? 'Sådan gør I' : 'Sådan gør du'}</h2>
			<ol class="steps">
				{steps.map(({ id, title, text, room, minutes }, at) => (
					<li key={id}>
						<span class="number">{at + 1}</span>
						<div>
							<h3>{title}</h3>
							<p>{setting === 'room' ? room : text}</p>
							{minutes !== undefined && <p class="small">{minutesText(minutes)}</p>}
						</div>
					</li>
				))}
			</ol>
			<div class="exercise-question">
				<h2>Tal om</h2>
				<p>{question}</p>
			</div>
		</section>
	);
}

interface Props {
	readonly exercise: Exercise;
	readonly setting: Setting;
}
