/** The stretch from `start` to `end`, parted at the edges inside it; empty when it has no length. */
export function stretches(
	start: number,
	end: number,
	edges: readonly number[],
): [number, number][] {
	const inside = [...new Set(edges)]
		.filter((edge) => edge > start && edge < end)
		.sort((a, b) => a - b);
	const ends = [...inside, end];
	return [start, ...inside].flatMap((from, index): [number, number][] => {
		const to = ends[index] ?? end;
		return to > from ? [[from, to]] : [];
	});
}
