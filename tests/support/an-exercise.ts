import { stepIds, type StepOf } from '~/schemas/exercise-steps.ts';
import type { ExerciseOf, ExerciseType } from '~/domain/exercise/exercise.ts';

/** An exercise of this type with all it needs and no more, on the excerpts `a` and `b`. */
export function anExercise<T extends ExerciseType>(type: T): ExerciseOf<T> {
	return exercises[type];
}

const common = {
	id: 'oevelse',
	number: 1,
	title: 'Øvelse',
	summary: 'En øvelse.',
	chapter: 'kapitel',
	slides: [],
	excerpts: ['a', 'b'],
	minutes: 10,
	group: 'Alene',
	goal: 'Du øver dig.',
	question: 'Hvad nu?',
	facilitator: { say: 'Læs.', expect: 'Stilhed.' },
	references: [],
};

const exercises: { readonly [T in ExerciseType]: ExerciseOf<T> } = {
	'read-aloud': {
		...common,
		type: 'read-aloud',
		steps: stepsOf('read-aloud'),
		prompt: 'Hvor var det svært?',
	},
	notice: { ...common, type: 'notice', steps: stepsOf('notice'), prompts: ['Hvor?', 'Hvordan?'] },
	predict: {
		...common,
		type: 'predict',
		steps: stepsOf('predict'),
		stops: [{ excerpt: 'a', after: 1, why: 'Her.' }],
	},
	link: { ...common, type: 'link', steps: stepsOf('link') },
	compare: {
		...common,
		type: 'compare',
		steps: stepsOf('compare'),
		pairs: [{ left: 'a', right: 'b', note: 'Læs dem sammen.' }],
		concept: 'gribning',
	},
	classify: {
		...common,
		type: 'classify',
		steps: stepsOf('classify'),
		tags: ['generelt', 'oplysning/vejledning'],
		criteria: [],
	},
	gather: { ...common, type: 'gather', steps: stepsOf('gather'), shared: 3 },
	reflect: {
		...common,
		type: 'reflect',
		steps: stepsOf('reflect'),
		quotes: [{ turn: 1, of: 1 }],
		words: ['overså'],
		sentences: ['Det …', 'Så …', 'Nu …'],
	},
};

function stepsOf<T extends ExerciseType>(type: T) {
	const ids: readonly StepOf<T>[] = stepIds[type];
	return ids.map((id) => ({ id, title: `Trin ${id}`, text: `Gør ${id}.`, room: `Sig ${id}.` }));
}
