import { readFileSync } from 'node:fs';
import { anchorTo } from '~/domain/notebook/anchor.ts';
import { toExcerpt } from '~/formats/excerpt-text/index.ts';
import { printFile } from '~/formats/notebook/print-file.ts';
import type { Entry, EntryOf } from '~/domain/notebook/entry.ts';

/** A notes file, to be chosen on the page. */
export function notesFile(entries: readonly Entry[], name = 'noter.json') {
	const text = printFile(entries, { id: uuid(0), base: 'http://localhost', now: time });
	return aFile(text, name);
}

export function aFile(text: string, name = 'noter.json') {
	return { name, mimeType: 'application/json', buffer: Buffer.from(text) };
}

const { excerpt: strikkeklub } = toExcerpt(
	readFileSync('content/excerpts/strikkeklub.samtale.txt', 'utf8'),
	'strikkeklub',
);

/** A note to turn 3 of strikkeklub. @param number makes its id. */
export function aNote(number: number, text: string, more: Partial<EntryOf<'note'>> = {}): Entry {
	return {
		type: 'note',
		...kept(number),
		exercise: null,
		setting: 'own',
		anchor: anchorTo(strikkeklub, 3),
		text,
		where: '',
		...more,
	};
}

/** An answer in the first exercise. */
export function anAnswer(
	number: number,
	text: string,
	more: Partial<EntryOf<'answer'>> = {},
): Entry {
	return {
		type: 'answer',
		...kept(number),
		exercise: 'laes-hoejt',
		setting: 'own',
		field: '1-hears',
		prompt: 'Hvad hører du?',
		anchor: null,
		text,
		...more,
	};
}

export function uuid(number: number): string {
	return `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
}

const time = '2026-11-20T10:00:00.000Z';

function kept(number: number) {
	return { id: uuid(number), created: time, modified: time };
}
