import type { z } from 'astro/zod';

/** A list in which every id stands once; for `superRefine`. The problem is told of the second one's id. */
export function eachIdOnce(
	entries: readonly { readonly id: string }[],
	context: z.RefinementCtx,
): void {
	const seen = new Set<string>();
	entries.forEach(({ id }, at) => {
		const message = 'hvert id én gang i listen';
		if (seen.has(id)) context.addIssue({ code: 'custom', path: [at, 'id'], message });
		seen.add(id);
	});
}
