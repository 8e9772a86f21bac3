import { addresses } from '~/addresses.ts';
import type { Use } from '~/domain/course/uses.ts';

/** Where a place of the course is on the site, and what kind of place it is, for readers. */
export function useLink({ kind, id, title }: Use): ListedLink {
	const { word, address } = places[kind];
	return { kind: word, title, href: address(id) };
}

export interface ListedLink {
	/** What it leads to, in small letters, e.g. `øvelse`; left out where all are alike. */
	readonly kind?: string;
	readonly title: string;
	readonly href: string;
}

const places: Readonly<Record<Use['kind'], { word: string; address: (id: string) => string }>> = {
	chapter: { word: 'kapitel', address: addresses.chapter },
	slide: { word: 'dias', address: addresses.slide },
	exercise: { word: 'øvelse', address: addresses.exercise },
	term: { word: 'begreb', address: addresses.term },
	event: { word: 'tidslinje', address: addresses.event },
};
