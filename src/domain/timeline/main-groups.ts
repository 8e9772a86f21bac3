import type { Categorisation } from '~/schemas/timeline-event.ts';

/**
 * The groups of a categorisation, under the main groups it first divides into.
 *
 * Only the guidance of 2000/2001 has main groups. That its first main group holds one of the five groups and its
 * second the other four is our reading, and the figure says so. Every other categorisation is one nameless main group.
 */
export function mainGroups({ date, groups }: Pick<Categorisation, 'date' | 'groups'>): MainGroup[] {
	const [first, ...others] = groups;
	if (!/^200[01]/u.test(date) || first === undefined || others.length !== 4) {
		return [{ title: undefined, groups }];
	}
	return [
		{ title: 'Ledighed som problem', groups: [first] },
		{ title: 'Problemer ud over ledighed', groups: others },
	];
}

export interface MainGroup {
	/** Undefined where there is only one. */
	readonly title: string | undefined;
	readonly groups: readonly string[];
}
