import { describe, expect, test } from 'vitest';
import { bytesOf, readScript, scriptsOf, withImports } from '../support/built-scripts.ts';
import { builtPages } from '../support/built-site.ts';
import type { HTMLElement } from 'node-html-parser';

/** Bytes of script, compressed with brotli, that all figures in sight of a reader may bring together. */
const limit = 35_000;

const pages = builtPages().filter(({ root }) => root.querySelector('.figure, live-figure'));
const scripts = [...new Set(pages.flatMap(scriptsOf))];
const scriptWith = (words: RegExp) => scripts.find((path) => words.test(readScript(path))) ?? '';

/** The script of figures that answer, and that of figures that are only read, with what it fetches. */
const element = scriptWith(/["'`]live-figure["'`]/u);
const still = scriptWith(/import\(["'`]\.\/offer-download/u);
const offer = /import\(["'`]\.\/(offer-download[^"'`]+\.js)/u.exec(readScript(still))?.[1] ?? '';

/** Figures by name, each with the script that is fetched when it is seen. */
const modules = new Map(
	[
		...readScript(element).matchAll(
			/["'`]?([\w-]+)["'`]?:\(\)=>\w+\(\(\)=>import\(["'`]\.\/([^"'`]+\.js)["'`]\)/gu,
		),
	].map(([, name = '', file = '']) => [name, `/_astro/${file}`]),
);

interface View {
	readonly live: ReadonlySet<string>;
	readonly hasStill: boolean;
}

function viewOf(...places: readonly HTMLElement[]): View {
	const figures = places.flatMap((place) => place.querySelectorAll('.figure, live-figure'));
	const live = figures.filter((figure) => figure.tagName === 'LIVE-FIGURE');
	return {
		live: new Set(live.map((figure) => figure.getAttribute('data-figure') ?? '')),
		hasStill: figures.some((figure) => !figure.closest('live-figure')),
	};
}

/** A page is seen as a whole; of the deck one slide is seen, and with it the next. */
const views = pages.flatMap(({ address, root }): [string, View][] => {
	const slides = root.querySelectorAll('.slides > section');
	return slides.length === 0
		? [[address, viewOf(root)]]
		: slides.map((slide, index) => [
				`${address}#${slide.id}`,
				viewOf(slide, ...slides.slice(index + 1, index + 2)),
			]);
});

describe('what the figures of a page cost together', () => {
	test.each(views)('%s', (_, { live, hasStill }) => {
		const cost = new Map<string, number>();
		if (hasStill) withImports(`/_astro/${offer}`, withImports(still, cost));
		if (live.size > 0) withImports(element, cost);
		for (const name of live) {
			const file = modules.get(name);
			expect(file, `the script of ${name}`).toBeDefined();
			withImports(file ?? '', cost);
		}
		expect(bytesOf(cost), JSON.stringify(Object.fromEntries(cost))).toBeLessThanOrEqual(limit);
	});
});

test('the scripts of figures are found', () => {
	expect([element, still, offer]).not.toContain('');
	expect(modules.size).toBeGreaterThan(5);
});
