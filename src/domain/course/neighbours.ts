/** What stands before and after an item of a list; nothing at an end, nor for an item that is not in the list. */
export function neighbours<Item>(list: readonly Item[], item: Item): Neighbours<Item> {
	const at = list.indexOf(item);
	if (at === -1) return { previous: undefined, next: undefined };
	return { previous: list[at - 1], next: list[at + 1] };
}

export interface Neighbours<Item> {
	readonly previous: Item | undefined;
	readonly next: Item | undefined;
}
