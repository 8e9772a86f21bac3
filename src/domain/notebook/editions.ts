import { fingerprint } from './fingerprint.ts';
import type { Excerpt } from '../excerpt/excerpt.ts';
import type { TurnPlace } from './anchor.ts';
import type { Anchor } from './entry.ts';

/**
 * Fingerprints of an excerpt's turns, and the anchors that were found by them, each made once, because every note asks
 * with every letter typed.
 */
export function editionsOf(excerpt: Excerpt): Editions {
	const known = cache.get(excerpt);
	if (known) return known;
	const editions = makeEditions(excerpt);
	cache.set(excerpt, editions);
	return editions;
}

const cache = new WeakMap<Excerpt, Editions>();

function makeEditions({ turns }: Excerpt): Editions {
	const prints = turns.map(({ code, text }) => fingerprint(`${code}: ${text}`));
	/** By length of the range and by its first turn. */
	const ranges = new Map<number, Map<number, string>>();
	/** By length of the range and by edition. */
	const onlyPlaces = new Map<number, Map<string, number | null>>();

	const editionAt = (from: number, to: number) => {
		if (from < 1 || to < from || to > prints.length) return null;
		if (from === to) return prints[from - 1] ?? null;
		const found = entryOf(ranges, to - from);
		const edition = found.get(from) ?? fingerprint(prints.slice(from - 1, to).join());
		found.set(from, edition);
		return edition;
	};
	const onlyPlacesOf = (length: number) => {
		const found = entryOf(onlyPlaces, length);
		if (found.size > 0) return found;
		for (let from = 1; from + length <= prints.length; from += 1) {
			const edition = editionAt(from, from + length);
			if (edition !== null) found.set(edition, found.has(edition) ? null : from);
		}
		return found;
	};
	return {
		places: new WeakMap(),
		editionAt,
		onlyPlace: (edition, length) =>
			length > longestMoved ? null : (onlyPlacesOf(length).get(edition) ?? null),
	};
}

/** Turns after the first. Longer ranges are only found where they stood: a file could ask for hundreds of them. */
const longestMoved = 20;

function entryOf<Key, Value>(maps: Map<number, Map<Key, Value>>, length: number): Map<Key, Value> {
	const map = maps.get(length) ?? new Map<Key, Value>();
	maps.set(length, map);
	return map;
}

/** `length` is how many turns come after the first: 0 for a single turn. */
export interface Editions {
	/** Anchors whose place is known. */
	readonly places: WeakMap<Anchor, TurnPlace | null>;
	/** What the turns say, as a fingerprint; both included. `null` where the excerpt has no such turns. */
	readonly editionAt: (from: number, to: number) => string | null;
	/** The first turn of the one range that has this edition; `null` where none has it, or several, or it is very long. */
	readonly onlyPlace: (edition: string, length: number) => number | null;
}
