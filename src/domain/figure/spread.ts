/**
 * Moves places along a line apart, as little as that takes: each at least `distance` from the one before, all between
 * 0 and `width`, in the same order. Where there is no room for that, they stand evenly.
 *
 * @param places in rising order.
 */
export function spread(places: readonly number[], width: number, distance: number): number[] {
	const last = places.length - 1;
	const least = last > 0 ? Math.min(distance, width / last) : distance;
	const moved: number[] = [];
	for (const place of places) {
		const before = moved.at(-1);
		moved.push(Math.max(0, place, before === undefined ? 0 : before + least));
	}
	for (let at = last; at >= 0; at -= 1) {
		const most = at === last ? width : (moved[at + 1] ?? width) - least;
		moved[at] = Math.max(0, Math.min(moved[at] ?? 0, most));
	}
	return moved;
}
