/**
 * The labels that can stand along a line without touching: at least `distance` apart, in their order along the line.
 *
 * Those with `keep` always stay; of the others each stays if it is far enough from all that stay already.
 */
export function thinLabels<Label extends PlacedLabel>(
	labels: readonly Label[],
	distance: number,
): Label[] {
	const staying = labels.filter(({ keep }) => keep);
	for (const label of labels) {
		const isFree = staying.every(({ at }) => Math.abs(at - label.at) >= distance);
		if (!label.keep && isFree) staying.push(label);
	}
	return staying.sort((a, b) => a.at - b.at);
}

interface PlacedLabel {
	readonly at: number;
	readonly keep: boolean;
}
