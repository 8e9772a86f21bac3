import { numberWord } from '~/domain/excerpt/number-word.ts';
import { withCapital } from '~/domain/sentence/with-capital.ts';
import { placementWords, type FieldAxes } from './placement-words.ts';
import type { Placements } from './placement.ts';

/**
 * Where others placed a thing, each way once: `En anden: …`, `Tre andre: …`. In the order they came, so that none of
 * them looks like an answer.
 */
export function othersWords(
	others: readonly Placements[],
	item: string,
	axes: FieldAxes,
): string[] {
	const counts = new Map<string, number>();
	for (const each of others) {
		const at = each.get(item);
		if (!at) continue;
		const words = placementWords(at, axes);
		counts.set(words, (counts.get(words) ?? 0) + 1);
	}
	return [...counts].map(([words, count]) =>
		count === 1 ? `En anden: ${words}` : `${withCapital(numberWord(count))} andre: ${words}`,
	);
}
