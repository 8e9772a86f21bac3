import type { Unread } from '~/domain/course/entries.ts';
import type { Problem } from '~/domain/course/problem.ts';
import type { Warning } from '~/domain/course/warning.ts';
import type { ReferredKind } from '~/domain/course/words/ids.ts';
import type { ContentFile } from './read-files.ts';

/** What came out of some files: good entries, problems, and what is there but could not be read. */
export interface Reading<Entry> {
	readonly entries: readonly Entry[];
	readonly problems: readonly Problem[];
	readonly unread: readonly Unread[];
}

/** What came out of the files of a folder. */
export interface FolderReading<Entry> extends Reading<Entry> {
	readonly warnings: readonly Warning[];
}

/** What came out of a file that is one entry. */
export interface OneReading<Entry> {
	readonly entry?: Entry | undefined;
	readonly problems: readonly Problem[];
	readonly warnings?: readonly Warning[];
}

/** The file's name without folder and ending; it is the id of what the file holds. */
export function idOf(path: string): string {
	return path.replace(/^.*\//u, '').replace(/\..*$/u, '');
}

/**
 * Reads every file that stands right in a folder of the content and has its ending.
 * @param kind as what other files refer to it; left out where none can.
 */
export function readFolder<Entry>(
	files: readonly ContentFile[],
	{ folder, ending, kind }: { folder: string; ending: string; kind?: ReferredKind },
	readOne: (file: ContentFile) => OneReading<Entry>,
): FolderReading<Entry> {
	const readings = files
		.filter(({ path }) => isIn(path, folder, ending))
		.map((file) => ({ id: idOf(file.path), ...readOne(file) }));
	return {
		entries: readings.flatMap(({ entry }) => entry ?? []),
		problems: readings.flatMap(({ problems }) => problems),
		warnings: readings.flatMap(({ warnings = [] }) => warnings),
		unread: readings.flatMap(({ entry, id }) => (entry || !kind ? [] : [{ kind, id }])),
	};
}

/** Whether the file stands in the folder itself, not deeper. */
export function isIn(path: string, folder: string, ending: string): boolean {
	const name = path.slice(`content/${folder}/`.length);
	return path.startsWith(`content/${folder}/`) && name.endsWith(ending) && !name.includes('/');
}
