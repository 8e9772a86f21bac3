/**
 * Soft hyphens after the joints of long Danish compounds: `rehabiliteringsteam` may break before `team`.
 *
 * For narrow labels only; browsers without a Danish dictionary would break such words anywhere or not at all.
 */
export function softHyphens(text: string): string {
	return text.replace(
		/(?<=\p{L}{4}(?:ings|elses|heds|ions|skabs)|arbejds|helbreds|syge|pensions)(?=\p{L}{4})/giu,
		'\u00AD',
	);
}
