import type { CourseEntries } from './entries.ts';
import type { ReferredKind } from './words/ids.ts';

/** The ids that content may refer to, by kind. What is there but could not be read counts as known. */
export function knownIds(entries: CourseEntries): KnownIds {
	const known = (kind: ReferredKind, list: readonly { id: string }[]): Known => {
		const unread = entries.unread.filter((item) => item.kind === kind);
		const ids = new Set([...list, ...unread].flatMap(({ id }) => id ?? []));
		const anyMayExist = unread.some(({ id }) => id === undefined);
		return { ids, has: (id) => anyMayExist || ids.has(id) };
	};
	return {
		chapter: known('chapter', entries.chapters),
		slide: known('slide', entries.slides),
		excerpt: known('excerpt', entries.excerpts),
		term: known('term', entries.terms),
		reference: known('reference', entries.references),
		exercise: known('exercise', entries.exercises),
		categorisation: known(
			'categorisation',
			entries.events.flatMap(({ data: { kind, date } }) =>
				kind === 'categorisation' ? [{ id: date.slice(0, 4) }] : [],
			),
		),
	};
}

export type KnownIds = Readonly<Record<ReferredKind, Known>>;

export interface Known {
	readonly ids: ReadonlySet<string>;
	has(id: string): boolean;
}
