import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { addresses } from '~/addresses.ts';
import { AnswerField } from '~/components/notebook/AnswerField.tsx';
import { StepHeading } from './StepHeading.tsx';
import type { Exercise } from '~/domain/course/course.ts';
import type { Setting } from '~/domain/notebook/entry.ts';
import type { ExerciseWay } from '~/domain/exercise/exercise-way.ts';

/** Behind the last step: the question for talk, a place for one's own answer, and the way out. */
export function RunEnd({ exercise, setting, closed, onClose, next, focus }: Props) {
	const farewell = useRef<HTMLDivElement>(null);
	const [isClosing, setClosing] = useState(false);
	// The button is gone, so the keyboard goes on where it says so.
	useLayoutEffect(() => {
		if (isClosing && closed) farewell.current?.focus();
	}, [isClosing, closed]);
	const close = () => {
		setClosing(true);
		onClose();
	};
	return (
		<div class="run-end">
			<StepHeading focus={focus}>Tal om</StepHeading>
			<AnswerField
				exercise={exercise.id}
				setting={setting}
				field="question"
				prompt={exercise.question}
				anchor={null}
			/>
			{closed ? (
				<div class="run-closed screen-only" tabIndex={-1} ref={farewell}>
					<p>
						Øvelsen er lukket. Det, {setting === 'room' ? 'I' : 'du'} har skrevet, står under{' '}
						<a href={addresses.notes()}>Dine noter</a>, og {setting === 'room' ? 'I' : 'du'} kan
						altid gå tilbage til trinene.
					</p>
					{exercise.type === 'notice' && (
						<p>
							Nu kan du se, om <a href={addresses.glossary()}>kursets begreber</a> siger noget om
							det, {setting === 'room' ? 'I' : 'du'} lagde mærke til.
						</p>
					)}
					{next && (
						<p>
							Næste øvelse: <a href={next.href}>{next.title}</a>
						</p>
					)}
				</div>
			) : (
				<p class="screen-only">
					<button type="button" class="button" data-weight="full" onClick={close}>
						Luk øvelsen
					</button>
				</p>
			)}
		</div>
	);
}

interface Props {
	readonly exercise: Exercise;
	readonly setting: Setting;
	readonly closed: boolean;
	readonly onClose: () => void;
	/** The next exercise; `null` after the last. */
	readonly next: ExerciseWay | null;
	readonly focus: boolean;
}
