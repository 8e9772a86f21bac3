import { turnHash } from './domain/excerpt/turn-hash.ts';

/**
 * Every address of the site, made from its base so that the course works under any path. An address once published
 * stays: see ARCHITECTURE.md.
 */
export const addresses = {
	front: () => at('/'),
	chapters: () => at('/#kapitler'),
	chapter: (id: string) => at(`/${id}/`),
	deck: () => at('/dias/'),
	/** The slide inside the deck. */
	slideInDeck: (id: string) => at(`/dias/#/${id}`),
	/** The slide as a page of its own. */
	slide: (id: string) => at(`/dias/${id}/`),
	excerpts: () => at('/uddrag/'),
	excerpt: (id: string) => at(`/uddrag/${id}/`),
	/** @param turn 1 is the first. */
	turn: (excerpt: string, turn: number) => at(`/uddrag/${excerpt}/#t${turn}`),
	/** Turns `from` to `to`, both included. */
	turns: (excerpt: string, from: number, to: number) =>
		at(`/uddrag/${excerpt}/#${turnHash(from, to)}`),
	/** The excerpt as data, for the workbench. */
	excerptData: (id: string) => at(`/uddrag/${id}.json`),
	/** The names of all excerpts, as data. */
	excerptList: () => at('/uddrag.json'),
	/** What a figure is drawn from when it comes alive, as data. */
	figureData: (figure: 'lister' | 'hoggett' | 'plan' | 'sag') => at(`/figurer/${figure}.json`),
	exercises: () => at('/opgaver/'),
	exercise: (id: string) => at(`/opgaver/${id}/`),
	/** The exercise for a projector. */
	exerciseInRoom: (id: string) => at(`/opgaver/${id}/rum/`),
	timeline: () => at('/tidslinje/'),
	/** Every event with its sources as data, for the living time line. */
	timelineData: () => at('/tidslinje.json'),
	event: (id: string) => at(`/tidslinje/#${id}`),
	glossary: () => at('/begreber/'),
	term: (id: string) => at(`/begreber/#${id}`),
	bibliography: () => at('/litteratur/'),
	reference: (key: string) => at(`/litteratur/#${key}`),
	/** What the reader has written. */
	notes: () => at('/noter/'),
	search: () => at('/soeg/'),
	/** The folder of the search index and its script. */
	searchBundle: () => at('/pagefind/'),
	/** A page about the site, e.g. `om`. */
	page: (id: string) => at(`/${id}/`),
	icon: () => at('/icon.svg'),
} as const;

function at(path: string): string {
	return import.meta.env.BASE_URL.replace(/\/$/u, '') + path;
}
