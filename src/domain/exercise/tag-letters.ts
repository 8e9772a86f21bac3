/** The word for what the words of a turn do not settle. As good a result as any other. */
export const undecided = 'kan ikke afgøres';

/**
 * A letter for each tag, to stand beside the words it is put on: the first of its letters that no tag before it has,
 * `?` for what is undecided, and a number where all its letters are taken. No two have the same.
 */
export function tagLetters(tags: readonly string[]): ReadonlyMap<string, string> {
	const letters = new Map<string, string>();
	const taken = new Set<string>(['?']);
	for (const tag of new Set(tags)) {
		const letter = tag === undecided ? '?' : freeSign(tag, taken);
		taken.add(letter);
		letters.set(tag, letter);
	}
	return letters;
}

function freeSign(tag: string, taken: ReadonlySet<string>): string {
	const own = (tag.match(/\p{L}/gu) ?? []).map((letter) => letter.toUpperCase());
	const free = own.find((letter) => !taken.has(letter));
	if (free !== undefined) return free;
	let number = 1;
	while (taken.has(String(number))) number += 1;
	return String(number);
}
