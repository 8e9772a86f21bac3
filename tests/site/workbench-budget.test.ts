import { expect, test } from 'vitest';
import { bytesOf, readScript, scriptsOf, withImports } from '../support/built-scripts.ts';
import { builtPages } from '../support/built-site.ts';

/** Bytes of script, compressed with brotli, that an excerpt may bring to its page. */
const limit = 30_000;

/** The script of the element and, behind it, the workbench itself. */
function workbenchScripts(): Map<string, number> {
	const element = builtPages()
		.filter(({ root }) => root.querySelector('excerpt-workbench'))
		.flatMap(scriptsOf)
		.find((path) => readScript(path).includes('excerpt-workbench'));
	if (element === undefined) throw new Error('No page brings the workbench.');
	const behind = /import\(\s*["'`]\.\/(mount-workbench[^"'`]+\.js)["'`]\s*\)/u.exec(
		readScript(element),
	)?.[1];
	if (behind === undefined) throw new Error('The element does not fetch the workbench.');
	return withImports(`/_astro/${behind}`, withImports(element));
}

test('the workbench of a page with an excerpt costs at most 30 kB of script', () => {
	const scripts = workbenchScripts();
	expect(bytesOf(scripts), JSON.stringify(Object.fromEntries(scripts))).toBeLessThanOrEqual(limit);
});

test('a page without an excerpt begins with none of its code', () => {
	const [element = ''] = workbenchScripts().keys();
	for (const page of builtPages()) {
		const hasExcerpt = page.root.querySelector('excerpt-workbench') !== null;
		expect(scriptsOf(page).includes(element), page.address).toBe(hasExcerpt);
	}
});
