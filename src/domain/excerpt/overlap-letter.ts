/** The letter that both sides of an overlap carry: a, b, … z, aa, ab, … for pairs 0, 1, … */
export function overlapLetter(pair: number): string {
	const last = String.fromCharCode(97 + (pair % 26));
	return pair < 26 ? last : overlapLetter(Math.floor(pair / 26) - 1) + last;
}
