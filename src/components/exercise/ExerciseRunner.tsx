import { useEffect, useReducer, useRef, useState } from 'preact/hooks';
import { KeepingNote } from '~/components/notebook/KeepingNote.tsx';
import { NudgeContext } from '~/components/notebook/nudge-context.ts';
import { comesAfterNoticing } from '~/domain/exercise/comes-after-noticing.ts';
import { beginRun, move, type Move } from '~/domain/exercise/run.ts';
import { keepPlace, readPlace } from '~/storage/exercise-place.ts';
import { RunEnd } from './RunEnd.tsx';
import { RunOverview } from './RunOverview.tsx';
import { StepNav } from './StepNav.tsx';
import { StepTask } from './StepTask.tsx';
import { StepWork } from './StepWork.tsx';
import { useProgress } from './use-progress.ts';
import './exercise-runner.css';
import type { ComponentChildren } from 'preact';
import type { Exercise } from '~/domain/course/course.ts';
import type { Excerpt } from '~/domain/excerpt/excerpt.ts';
import type { ExerciseWay } from '~/domain/exercise/exercise-way.ts';
import type { Setting } from '~/domain/notebook/entry.ts';
import type { Nudge } from '~/domain/notebook/nudge.ts';
import type { NamedTerm } from './work-props.ts';

/**
 * An exercise from its first step to its question. Without script, and on paper, it is all steps and all excerpts one
 * after the other; with it, one step at a time and what is to be done there.
 */
export function ExerciseRunner(props: Props) {
	const { exercise, excerpts, terms, setting, next, noticing, nudge, children } = props;
	const { steps } = exercise;
	const count = steps.length;
	const [alive, setAlive] = useState(false);
	const [hasMoved, setHasMoved] = useState(false);
	const [run, dispatch] = useReducer(move, beginRun(count));
	const { stateOf, hasNotes, close } = useProgress(exercise.id, setting);
	const work = useRef<HTMLDivElement>(null);
	useEffect(() => {
		dispatch({ type: 'go', place: readPlace(exercise.id, setting) });
		setAlive(true);
	}, [exercise.id, setting]);
	useEffect(() => {
		if (hasMoved) keepPlace(exercise.id, setting, run.place);
	}, [hasMoved, exercise.id, setting, run.place]);

	// On a projector the work scrolls by itself, and each step begins at its top.
	useEffect(() => work.current?.scrollTo(0, 0), [run.place]);

	const go = (to: Move) => {
		setHasMoved(true);
		dispatch(to);
	};
	const isAtEnd = run.place === count;
	// Behind the last step its work stays as it was, out of sight.
	const step = steps[Math.min(run.place, count - 1)] ?? steps[0];
	if (!step) throw new Error(`The exercise "${exercise.id}" has no steps.`);
	const isEarly =
		setting === 'own' &&
		noticing !== null &&
		comesAfterNoticing(exercise.type) &&
		stateOf(noticing.id) === 'untouched' &&
		!hasNotes;

	return (
		<div class="runner" data-setting={setting} data-alive={alive ? '' : undefined}>
			<RunOverview exercise={exercise} setting={setting} />
			{alive && (
				<>
					<StepNav steps={steps} place={run.place} onPlace={(place) => go({ type: 'go', place })} />
					{isAtEnd ? (
						<RunEnd
							exercise={exercise}
							setting={setting}
							closed={run.closed || stateOf(exercise.id) === 'closed'}
							onClose={() => {
								close();
								dispatch({ type: 'close' });
							}}
							next={next}
							focus={hasMoved}
						/>
					) : (
						<StepTask {...{ step, count, setting }} place={run.place} focus={hasMoved} />
					)}
					{isEarly && (
						<p class="small runner-hint screen-only">
							Tit ser man mere, når man begynder med <a href={noticing.href}>{noticing.title}</a>.
						</p>
					)}
				</>
			)}
			<div class="runner-work" ref={work} data-away={alive && isAtEnd ? '' : undefined}>
				<NudgeContext.Provider value={nudge}>
					<StepWork {...{ exercise, excerpts, terms, noticing, setting }} step={step.id}>
						{children}
					</StepWork>
				</NudgeContext.Provider>
			</div>
			{alive && (
				<div class="runner-ways screen-only">
					{run.place > 0 && (
						<button type="button" class="button" onClick={() => go({ type: 'previous' })}>
							Forrige trin
						</button>
					)}
					{!isAtEnd && (
						<button
							type="button"
							class="button"
							data-weight="full"
							onClick={() => go({ type: 'next' })}
						>
							{run.place === count - 1 ? 'Til spørgsmålet' : 'Næste trin'}
						</button>
					)}
					<KeepingNote />
				</div>
			)}
		</div>
	);
}

interface Props {
	readonly exercise: Exercise;
	/** All excerpts it names, in the order of first mention. */
	readonly excerpts: readonly Excerpt[];
	/** The terms of the glossary it names. */
	readonly terms: readonly NamedTerm[];
	readonly setting: Setting;
	/** The next exercise; `null` after the last. */
	readonly next: ExerciseWay | null;
	/** The exercise where one notices before one explains; `null` where the course has none. */
	readonly noticing: ExerciseWay | null;
	/** Asked under a note that leaves what can be seen. */
	readonly nudge: Nudge;
	/** The excerpts, ready to read. */
	readonly children?: ComponentChildren;
}
