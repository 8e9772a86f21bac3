import { whereInSentence, whereWords } from '~/domain/notebook/where-words.ts';
import { anchorTo } from '~/domain/notebook/anchor.ts';
import { notebookActions } from './use-notebook.ts';
import type { Writing } from './writing.ts';

/**
 * Ties the later of the two to the earlier, whichever of them was chosen first.
 *
 * @param turn `null`: no tie is seen.
 */
export function addLink(
	{ excerpt, from, to, exercise, setting }: Writing,
	turn: number | null,
): void {
	const here = anchorTo(excerpt, from, to);
	const there = turn === null ? null : anchorTo(excerpt, turn);
	const isLater = turn !== null && turn > to;
	notebookActions.add({
		type: 'link',
		exercise,
		setting,
		anchor: isLater && there ? there : here,
		to: isLater ? here : there,
		processual: false,
		topical: false,
		text: '',
	});
}

/** What has been tied to what, as a sentence to announce. */
export function tiedWords({ from, to }: Pick<Writing, 'from' | 'to'>, turn: number | null): string {
	const here = { from, to };
	if (turn === null) return `${whereWords(here)} er uden synlig tilknytning.`;
	const there = { from: turn, to: turn };
	const [later, earlier] = turn > to ? [there, here] : [here, there];
	return `${whereWords(later)} er knyttet til ${whereInSentence(earlier)}.`;
}
