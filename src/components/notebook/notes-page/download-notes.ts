import { addresses } from '~/addresses.ts';
import { notesText } from '~/domain/notebook/notes-text.ts';
import { printFile } from '~/formats/notebook/print-file.ts';
import { newId } from '~/storage/new-id.ts';
import { dateText } from '../date-text.ts';
import type { CourseTitles } from '~/domain/notebook/gather.ts';
import type { Notebook } from '~/domain/notebook/notebook.ts';

/** Saves the notes as the file that can be brought in again. */
export function downloadFile(notebook: Notebook): void {
	const now = new Date().toISOString();
	const base = new URL(addresses.front(), location.href).href.replace(/\/$/u, '');
	const text = printFile(notebook.values(), { id: newId(), base, now });
	download(text, 'application/ld+json', `${fileName(now)}.json`);
}

/** Saves the notes as text that can be read anywhere. */
export function downloadText(notebook: Notebook, course: CourseTitles): void {
	const now = new Date().toISOString();
	const text = notesText(notebook, course, { now, formatDate: dateText });
	download(text, 'text/plain;charset=utf-8', `${fileName(now)}.txt`);
}

function fileName(now: string): string {
	return `noter-laan-et-oere-${now.slice(0, 10)}`;
}

function download(text: string, type: string, name: string): void {
	const link = document.createElement('a');
	link.href = URL.createObjectURL(new Blob([text], { type }));
	link.download = name;
	link.click();
	// Some browsers read it a little later.
	setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
