import { useNotebook } from '~/components/notebook/use-notebook.ts';
import { answersTo } from '~/domain/notebook/answers.ts';
import { sharedQuestion } from './shared-question.ts';
import type { EntryOf, Setting } from '~/domain/notebook/entry.ts';

/** The observations a group has begun together, by number: 1 is the first. */
export function useShared(
	exercise: string,
	setting: Setting,
	most: number,
): ReadonlyMap<number, EntryOf<'answer'>> {
	const { notebook } = useNotebook();
	return new Map(
		Array.from({ length: most }, (_, at) => at + 1).flatMap((number) => {
			const answers = answersTo(notebook, sharedQuestion(exercise, setting, number));
			const begun = answers.find(({ text, anchor }) => text.trim() !== '' || anchor !== null);
			return begun ? [[number, begun] as const] : [];
		}),
	);
}
