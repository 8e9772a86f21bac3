import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { fixedAddresses } from '~/domain/course/fixed-addresses.ts';

test('every page of the site that is no chapter and no page of the content has a fixed address', () => {
	const ofContent = ['index', '[chapter]', 'om', 'om-tilgaengelighed'];
	const routes = readdirSync('src/pages').map((name) => name.replace(/(\.\w+)+$/u, ''));
	const missing = routes.filter((name) => ![...ofContent, ...fixedAddresses].includes(name));
	expect(missing).toEqual([]);
});
