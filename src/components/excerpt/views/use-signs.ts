import { useState } from 'preact/hooks';
import { legend, type LegendEntry } from '~/domain/excerpt/legend.ts';
import { signPlaces } from '~/domain/excerpt/sign-places.ts';
import { withCapital } from '~/domain/sentence/with-capital.ts';
import type { Excerpt } from '~/domain/excerpt/excerpt.ts';
import type { SignKey } from '~/domain/excerpt/sign-key.ts';

/**
 * Which sign of an excerpt is being explained, and how it begins and ends.
 *
 * @param shown the turns that are shown, and what stands between them.
 * @param say announces a sentence politely.
 */
export function useSigns(
	shown: Pick<Excerpt, 'turns' | 'between'>,
	say: (sentence: string) => void,
): Signs {
	const [open, setOpen] = useState<OpenSign | null>(null);
	const explain = (key: SignKey, pointed: Element | null) => {
		const entry = legend(shown).find((candidate) => candidate.key === key);
		if (!entry) return;
		setOpen({ entry, pointed });
		say(`${withCapital(entry.meaning)}. ${signPlaces(key, shown)}`);
	};
	return {
		open,
		toggle: (key) => {
			if (open?.entry.key === key && open.pointed === null) setOpen(null);
			else explain(key, null);
		},
		point: ({ target }) => {
			const sign = target instanceof Element ? target.closest<HTMLElement>('[data-sign]') : null;
			if (sign) explain(sign.dataset['sign'] as SignKey, sign);
		},
		close: () => setOpen(null),
	};
}

export interface Signs {
	readonly open: OpenSign | null;
	/** For the legend: explains a sign, or stops. */
	readonly toggle: (key: SignKey) => void;
	/** For a click anywhere in the turns: explains the sign that was hit, if any. */
	readonly point: (event: Event) => void;
	readonly close: () => void;
}

export interface OpenSign {
	readonly entry: LegendEntry;
	/** The sign that was clicked; `null` when it was chosen in the legend. */
	readonly pointed: Element | null;
}
