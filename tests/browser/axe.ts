import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** What axe finds of WCAG 2.2 AA and good practice on the page as it is now, short enough to read in a failed test. */
export function axeFindings(page: Page): Promise<string[]> {
	return shortFindings(
		axe(page).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']),
	);
}

/** Only what depends on colours: all that can change between light and dark. */
export function contrastFindings(page: Page): Promise<string[]> {
	return shortFindings(axe(page).withRules('color-contrast'));
}

/** Without frames, and with only violations asked for, axe is three times as fast as with its defaults. */
function axe(page: Page): AxeBuilder {
	return new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).setLegacyMode();
}

async function shortFindings(builder: AxeBuilder): Promise<string[]> {
	const { violations } = await builder.analyze();
	return violations.flatMap(({ id, nodes }) =>
		nodes.map(({ target }) => `${id}: ${target.join(' ')}`),
	);
}
