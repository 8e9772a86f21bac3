import { isBlank } from '~/domain/notebook/is-blank.ts';
import type { Entry } from '~/domain/notebook/entry.ts';
import type { Notebook } from '~/domain/notebook/notebook.ts';

/** How many things somebody wrote. Fields that are empty again, and which exercises were opened, are not counted. */
export function countNotes(notebook: Notebook): number {
	return [...notebook.values()].filter(isNote).length;
}

/** Whether somebody wrote it, and it is still there. */
export function isNote(entry: Entry): boolean {
	return entry.type !== 'removed' && entry.type !== 'progress' && !isBlank(entry);
}
