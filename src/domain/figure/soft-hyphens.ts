/**
 * Soft hyphens after the joints of long Danish compounds, and inside `rehabilitering`, which is longer than a narrow
 * column: `rehabili-terings-team`.
 *
 * For narrow labels only; browsers without a Danish dictionary would break such words anywhere or not at all.
 */
export function softHyphens(text: string): string {
	return text.replace(
		/(?<=\p{L}{4}(?:ings|elses|heds|ions|skabs)|rehabili|arbejds|helbreds|syge|pensions)(?=\p{L}{4})/giu,
		'\u00AD',
	);
}
