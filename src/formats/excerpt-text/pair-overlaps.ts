import type { ExcerptItem, Overlap, TextTurn } from './model.ts';

/**
 * Finds who speaks at the same time as whom.
 *
 * An opening looks back for the nearest turn of another speaker, at most six items away, that has unpaired openings with
 * the same index; several on both sides pair in order. Spaces in the file decide nothing. Pairs are numbered from 0 in
 * the order in which their earlier members stand. What finds no partner keeps `null` and is reported.
 */
export function pairOverlaps(items: readonly ExcerptItem[]): PairedItems {
	const partners = new Map<Overlap, { turn: TextTurn; overlap: Overlap }>();
	const uneven: { turn: number; other: number }[] = [];

	items.forEach((item, index) => {
		if (item.type !== 'turn') return;
		for (const ix of new Set(item.overlaps.map((overlap) => overlap.ix))) {
			let mine = unpaired(item, ix);
			for (const earlier of items.slice(Math.max(0, index - 6), index).reverse()) {
				if (mine.length === 0) break;
				if (earlier.type !== 'turn' || earlier.code === item.code) continue;
				const theirs = unpaired(earlier, ix);
				if (theirs.length === 0) continue;
				if (ix === 1 && theirs.length !== mine.length) {
					uneven.push({ turn: item.number, other: earlier.number });
				}
				mine.slice(0, theirs.length).forEach((overlap, at) => {
					const other = theirs[at];
					if (!other) return;
					partners.set(overlap, { turn: earlier, overlap: other });
					partners.set(other, { turn: item, overlap });
				});
				mine = unpaired(item, ix);
			}
		}
	});

	const numbers = new Map<Overlap, number>();
	const lonely: PairedItems['lonely'][number][] = [];
	for (const item of items) {
		if (item.type !== 'turn') continue;
		for (const overlap of item.overlaps) {
			const partner = partners.get(overlap)?.overlap;
			if (!partner) lonely.push({ turn: item, overlap });
			else numbers.set(overlap, numbers.get(partner) ?? new Set(numbers.values()).size);
		}
	}
	return {
		items: items.map((item) =>
			item.type === 'turn' ? { ...item, overlaps: item.overlaps.map(settled) } : item,
		),
		lonely,
		uneven,
	};

	function unpaired(turn: TextTurn, ix: number): Overlap[] {
		return turn.overlaps.filter((overlap) => overlap.ix === ix && !partners.has(overlap));
	}

	function settled(overlap: Overlap): Overlap {
		return {
			...overlap,
			pair: numbers.get(overlap) ?? null,
			with: partners.get(overlap)?.turn.number ?? null,
		};
	}
}

export interface PairedItems {
	readonly items: readonly ExcerptItem[];
	/** Openings without a partner. */
	readonly lonely: readonly { readonly turn: TextTurn; readonly overlap: Overlap }[];
	/** Turns whose unindexed openings differ in number from those they were paired with. */
	readonly uneven: readonly { readonly turn: number; readonly other: number }[];
}
