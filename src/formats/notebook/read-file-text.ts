import { readAnnotation, readRemoved } from './annotation.ts';
import { fileProblems } from './file-problems.ts';
import { fieldsOf, type JsonObject } from './json-object.ts';
import { notLaterThan } from './not-later-than.ts';
import { formatVersion, own } from './vocabulary.ts';
import type { Entry } from './entry.ts';

/** The entries in the text of a notes file, each id once, and what to say about the rest. Never throws. */
export function readFileText(text: string, now: string): FileReading {
	const json = text.replace(/^\uFEFF/u, '').trim();
	if (json === '') return { entries: [], problems: [fileProblems.empty()] };
	const value = parse(json);
	if (value === undefined) return { entries: [], problems: [fileProblems.broken()] };

	const file = fieldsOf(value);
	const version = file[own.version];
	const found = partsOf(file);
	if (!found || !isVersion(version)) return { entries: [], problems: [fileProblems.foreign()] };

	const { entries, ...counts } = tidy(found, now);
	return { entries, problems: tell(counts, version > formatVersion) };
}

function tell({ read, skipped, doubled, early }: Counts, isNewer: boolean): string[] {
	if (read === 0 && skipped === 0) return [fileProblems.nothingInside()];
	if (read === 0) return [isNewer ? fileProblems.newerUnknown() : fileProblems.unusable()];
	return [
		...(isNewer ? [fileProblems.newer()] : []),
		...(skipped > 0 ? [fileProblems.skipped(skipped)] : []),
		...(doubled > 0 ? [fileProblems.doubled(doubled)] : []),
		...(early > 0 ? [fileProblems.early(early)] : []),
	];
}

function parse(json: string): unknown {
	try {
		return JSON.parse(json);
	} catch {
		return undefined;
	}
}

function isVersion(version: unknown): version is number {
	return Number.isInteger(version) && Number(version) >= 1;
}

/** Each part of the file as an entry, or `null` where it is none. */
function partsOf(file: JsonObject): readonly (Entry | null)[] | null {
	const { items } = fieldsOf(file['first']);
	const removed = file[own.removed];
	if (!Array.isArray(items) || !Array.isArray(removed)) return null;
	return [...items.map(readAnnotation), ...removed.map(readRemoved)];
}

function tidy(
	found: readonly (Entry | null)[],
	now: string,
): Counts & { readonly entries: readonly Entry[] } {
	const newest = new Map<string, Entry>();
	const doubled = new Set<string>();
	let early = 0;
	for (const read of found) {
		if (!read) continue;
		const entry = notLaterThan(now, read);
		if (entry !== read) early += 1;
		const known = newest.get(entry.id);
		if (known) doubled.add(entry.id);
		if (!known || entry.modified > known.modified) newest.set(entry.id, entry);
	}
	return {
		entries: [...newest.values()],
		read: newest.size,
		skipped: found.filter((entry) => !entry).length,
		doubled: doubled.size,
		early,
	};
}

export interface FileReading {
	readonly entries: readonly Entry[];
	/** Danish sentences, for whoever chose the file. */
	readonly problems: readonly string[];
}

interface Counts {
	readonly read: number;
	readonly skipped: number;
	/** Ids that stood there more than once. */
	readonly doubled: number;
	/** Entries from after now. */
	readonly early: number;
}
