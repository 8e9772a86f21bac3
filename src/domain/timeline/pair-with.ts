/**
 * What is open when one more is asked for, or one of two no longer: one or two, in the order of `all`. A third takes the
 * place of the second; the only one stays.
 */
export function pairWith(id: string, opened: readonly string[], all: readonly string[]): string[] {
	const next = opened.includes(id)
		? opened.filter((one) => one !== id || opened.length === 1)
		: [...opened.slice(0, 1), id];
	return all.filter((one) => next.includes(one));
}
