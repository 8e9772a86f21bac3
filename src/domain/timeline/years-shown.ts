/**
 * The years of a date as readers are shown it, without day and month: `årsskiftet 2011/12` → `2011/12`.
 *
 * The last years named count; without any the text comes back as it is.
 */
export function yearsShown(shown: string): string {
	return shown.match(/\d{4}(?:[/–-]\d{2,4})?/gu)?.at(-1) ?? shown;
}
