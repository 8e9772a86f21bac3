import { addresses } from '~/addresses.ts';
import { dayText } from '~/components/notebook/day-text.ts';
import { progressWords } from '~/domain/exercise/progress-words.ts';
import { progressIn } from '~/domain/notebook/progress.ts';
import { notebookStore } from '~/storage/notebook-store.ts';

/** Writes under each exercise of a list what the reader has done in it, and again whenever that changes. */
export function showProgress(list: HTMLElement, signal: AbortSignal): void {
	const store = notebookStore();
	const lines = [...list.querySelectorAll('a')].flatMap((link) => {
		const id = /([^/]+)\/$/u.exec(link.pathname)?.[1] ?? '';
		return link.pathname === addresses.exercise(id) ? [{ id, line: lineAfter(link) }] : [];
	});
	const show = () => {
		const { notebook, keeping } = store.snapshot();
		if (keeping === 'opening') return;
		const now = new Date();
		for (const { id, line } of lines) {
			const progress = progressIn(notebook, id, 'own');
			line.textContent = progressWords(progress, (time) => dayText(time, now));
			line.hidden = line.textContent === '';
		}
	};
	show();
	signal.addEventListener('abort', store.subscribe(show));
}

/** A line of small print at the end of what belongs to the link, beside the heading it may stand in. */
function lineAfter(link: HTMLElement): HTMLElement {
	const line = document.createElement('p');
	line.className = 'small';
	line.hidden = true;
	(link.closest('h2') ?? link).parentElement?.append(line);
	return line;
}
