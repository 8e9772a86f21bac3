import { addresses } from '~/addresses.ts';
import { course, find } from '~/course.ts';
import { neighbours } from '~/domain/course/neighbours.ts';
import { namedExcerpts } from '~/domain/exercise/named-excerpts.ts';
import type { ComponentProps } from 'preact';
import type { Exercise } from '~/domain/course/course.ts';
import type { Setting } from '~/domain/notebook/entry.ts';
import type { ExerciseWay } from '~/domain/exercise/exercise-way.ts';
import type { ExerciseRunner } from './ExerciseRunner.tsx';

/** What the runner of an exercise takes from the course; plain data, for it travels with the page. */
export function runnerProps(
	exercise: Exercise,
	setting: Setting,
): Omit<ComponentProps<typeof ExerciseRunner>, 'children'> {
	const { next } = neighbours(course.exercises, exercise);
	const noticing = course.exercises.find(({ type }) => type === 'notice');
	return {
		exercise,
		setting,
		excerpts: namedExcerpts(exercise).map((id) => find(course.excerpts, id)),
		terms: exercise.type === 'compare' ? [namedTerm(exercise.concept)] : [],
		next: next ? wayTo(next, setting) : null,
		nudge: course.nudge,
		noticing: noticing ? wayTo(noticing, setting) : null,
	};
}

function namedTerm(id: string) {
	const { term, definition, source } = find(course.terms, id);
	return { id, term, definition, source };
}

/** From a room to a room. */
function wayTo({ id, title }: Exercise, setting: Setting): ExerciseWay {
	const address = setting === 'room' ? addresses.exerciseInRoom : addresses.exercise;
	return { id, title, href: address(id) };
}
