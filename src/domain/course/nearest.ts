/**
 * The candidates most like a misspelt word, best first, at most `count`; none where nothing is like it.
 * Likeness is the share of letter pairs two words have in common (Dice's coefficient), so order hardly matters.
 */
export function nearest(word: string, candidates: Iterable<string>, count = 3): string[] {
	const pairs = letterPairs(word);
	return [...candidates]
		.map((candidate) => ({ candidate, likeness: dice(pairs, letterPairs(candidate)) }))
		.filter(({ likeness }) => likeness >= leastLikeness)
		.sort((a, b) => b.likeness - a.likeness || a.candidate.localeCompare(b.candidate, 'da'))
		.slice(0, count)
		.map(({ candidate }) => candidate);
}

/** Below this, two words share little more than an ending. */
const leastLikeness = 0.4;

function letterPairs(word: string): Set<string> {
	const padded = ` ${word.toLowerCase()} `;
	return new Set(Array.from({ length: padded.length - 1 }, (_, at) => padded.slice(at, at + 2)));
}

function dice(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
	const shared = [...a].filter((pair) => b.has(pair)).length;
	return (2 * shared) / (a.size + b.size);
}
