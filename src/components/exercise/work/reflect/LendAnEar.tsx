import { AnswerField } from '~/components/notebook/AnswerField.tsx';
import { BeforeAndNow } from './BeforeAndNow.tsx';
import { OwnReflection } from './OwnReflection.tsx';
import type { ReflectProps } from './reflect-props.ts';

/** What was written, to be read by somebody who only asks, and what they ask. */
export function LendAnEar(props: ReflectProps) {
	const { exercise, setting } = props;
	return (
		<>
			<section class="reflect-section" aria-labelledby="laes-op">
				<h3 id="laes-op">Turen og de tre sætninger</h3>
				<OwnReflection {...props} />
			</section>
			<section class="reflect-section" aria-labelledby="spoergsmaal">
				<h3 id="spoergsmaal">Kun spørgsmål</h3>
				{(['first', 'second'] as const).map((which) => (
					<AnswerField
						key={which}
						exercise={exercise.id}
						setting={setting}
						field={`ask-${which}`}
						prompt={askPrompts[which]}
						anchor={null}
						rows={2}
					/>
				))}
			</section>
			<BeforeAndNow {...props} />
		</>
	);
}

const askPrompts = {
	first: 'Kollegaens første spørgsmål',
	second: 'Kollegaens andet spørgsmål',
} as const;
