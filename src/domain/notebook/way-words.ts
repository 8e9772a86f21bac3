import type { EntryOf } from './entry.ts';

/** `processuelt og indholdsmæssigt`; empty where neither has been said, and where no tie is seen. */
export function wayWords({ to, processual, topical }: EntryOf<'link'>): string {
	if (to === null) return '';
	const ways = [...(processual ? ['processuelt'] : []), ...(topical ? ['indholdsmæssigt'] : [])];
	return ways.join(' og ');
}
