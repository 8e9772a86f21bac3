/// <reference types="vitest/config" />
import { getViteConfig } from 'astro/config';

/** Unit, content and component tests. Browser tests are Playwright's (`*.spec.ts`). */
export default getViteConfig({
	test: {
		include: ['tests/{unit,content,components,site}/**/*.test.{ts,tsx}'],
		environment: 'node',
		// The citation library alone takes seconds to load on a busy machine.
		testTimeout: 30_000,
	},
});
