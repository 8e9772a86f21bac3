/** The letters that tell like things apart: a, b, … z, aa, ab, … for 0, 1, … */
export function nthLetter(at: number): string {
	const last = String.fromCharCode(97 + (at % 26));
	return at < 26 ? last : nthLetter(Math.floor(at / 26) - 1) + last;
}
