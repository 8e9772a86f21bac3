import { test as base, expect } from '@playwright/test';

export { expect };

/**
 * Every browser test also proves that nothing was written to the console, nothing broke, and nothing was asked from
 * another origin. A violation of the security policy is a console message, so it fails the test too.
 */
export const test = base.extend({
	page: async ({ page, baseURL }, use) => {
		const complaints: string[] = [];
		page.on('console', (message) => complaints.push(`${message.type()}: ${message.text()}`));
		page.on('pageerror', (error) => complaints.push(`error: ${error.message}`));
		page.on('request', (request) => {
			const { origin, protocol } = new URL(request.url());
			if (protocol.startsWith('http') && origin !== new URL(baseURL ?? '').origin) {
				complaints.push(`asked ${request.url()}`);
			}
		});
		await use(page);
		expect(complaints).toEqual([]);
	},
});
