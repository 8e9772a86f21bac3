import type { ComponentType } from 'preact';
import type { ExerciseType } from '~/domain/exercise/exercise.ts';
import type { WorkProps } from './work-props.ts';

/** What one does in each type of exercise; fetched when somebody does it. */
export const works: { readonly [T in ExerciseType]: () => Promise<ComponentType<WorkProps<T>>> } = {
	'read-aloud': () =>
		import('./work/read-aloud/ReadAloudWork.tsx').then(({ ReadAloudWork }) => ReadAloudWork),
	notice: () => import('./work/notice/NoticeWork.tsx').then(({ NoticeWork }) => NoticeWork),
	predict: () => import('./work/predict/PredictWork.tsx').then(({ PredictWork }) => PredictWork),
	link: () => import('./work/link/LinkWork.tsx').then(({ LinkWork }) => LinkWork),
	compare: () => import('./work/compare/CompareWork.tsx').then(({ CompareWork }) => CompareWork),
	classify: () =>
		import('./work/classify/ClassifyWork.tsx').then(({ ClassifyWork }) => ClassifyWork),
	gather: () => import('./work/gather/GatherWork.tsx').then(({ GatherWork }) => GatherWork),
	reflect: () => import('./work/reflect/ReflectWork.tsx').then(({ ReflectWork }) => ReflectWork),
};
