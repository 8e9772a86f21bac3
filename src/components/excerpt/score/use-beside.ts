import { useEffect, useState } from 'preact/hooks';
import { addresses } from '~/addresses.ts';
import { fetchBuilt } from '~/components/site/fetch-built.ts';
import type { Excerpt } from '~/domain/excerpt/excerpt.ts';

/**
 * The excerpts a score can be compared with, and the one that is chosen, fetched when it is. Where something cannot be
 * fetched there is nothing to choose or to see.
 *
 * @param own id of the score's own excerpt.
 * @param chosen id of the other; `null` for none.
 */
export function useBeside(own: string, chosen: string | null, isAlive: boolean): Beside {
	const [names, setNames] = useState<readonly ExcerptName[] | null>(null);
	const [beside, setBeside] = useState<Excerpt | null>(null);
	useEffect(() => {
		if (!isAlive) return;
		const life = new AbortController();
		void fetchBuilt<readonly ExcerptName[]>(addresses.excerptList(), life.signal).then(
			setNames,
			ignore,
		);
		return () => life.abort();
	}, [isAlive]);

	const others = names?.filter(({ id }) => id !== own) ?? [];
	const known = others.find(({ id }) => id === chosen)?.id ?? null;
	useEffect(() => {
		setBeside(null);
		if (known === null) return;
		const life = new AbortController();
		void fetchBuilt<{ readonly excerpt: Excerpt }>(addresses.excerptData(known), life.signal).then(
			({ excerpt }) => setBeside(excerpt),
			ignore,
		);
		return () => life.abort();
	}, [known]);
	return { others, beside, isUnknown: names !== null && chosen !== null && known === null };
}

export interface ExcerptName {
	readonly id: string;
	readonly title: string;
}

interface Beside {
	readonly others: readonly ExcerptName[];
	readonly beside: Excerpt | null;
	/** The address names an excerpt that is not there. */
	readonly isUnknown: boolean;
}

function ignore() {
	// The score is whole without it.
}
