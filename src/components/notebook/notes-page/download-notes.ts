import { notesText } from '~/domain/notebook/notes-text.ts';
import { saveFile } from '~/components/site/save-file.ts';
import { dateText } from '../date-text.ts';
import { notesFile } from '../notes-file.ts';
import type { Entry } from '~/domain/notebook/entry.ts';
import type { CourseTitles } from '~/domain/notebook/gather.ts';
import type { Notebook } from '~/domain/notebook/notebook.ts';

/** Saves the entries as the file that can be brought in again. */
export function downloadFile(entries: Iterable<Entry>): void {
	const now = new Date().toISOString();
	saveFile(notesFile(entries, now), 'application/ld+json', `${fileName(now)}.json`);
}

/** Saves the notes as text that can be read anywhere. */
export function downloadText(notebook: Notebook, course: CourseTitles): void {
	const now = new Date().toISOString();
	const text = notesText(notebook, course, { now, formatDate: dateText });
	saveFile(text, 'text/plain;charset=utf-8', `${fileName(now)}.txt`);
}

/** With the reader's own day, so that files stand in order: `2026-11-23`. */
function fileName(now: string): string {
	return `noter-laan-et-oere-${day.format(new Date(now))}`;
}

/** Swedish writes dates as ISO 8601 does. */
const day = new Intl.DateTimeFormat('sv', { dateStyle: 'short' });
