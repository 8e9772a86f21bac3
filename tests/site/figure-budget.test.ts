import { describe, expect, test } from 'vitest';
import { bytesOf, readScript, scriptsOf, withImports } from '../support/built-scripts.ts';
import { builtPages } from '../support/built-site.ts';
import type { HTMLElement } from 'node-html-parser';

/** Bytes of script, compressed with brotli, that all figures in sight of a reader may bring together. */
const limit = 35_000;

const pages = builtPages().filter(({ root }) => root.querySelector('live-figure'));
const element =
	pages.flatMap(scriptsOf).find((path) => /["'`]live-figure["'`]/u.test(readScript(path))) ?? '';

/** Figures by name, each with the script that is fetched when it is seen. */
const modules = new Map(
	[
		...readScript(element).matchAll(
			/["'`]?([\w-]+)["'`]?:\(\)=>\w+\(\(\)=>import\(["'`]\.\/([^"'`]+\.js)["'`]\)/gu,
		),
	].map(([, name = '', file = '']) => [name, `/_astro/${file}`]),
);

function figuresIn(place: HTMLElement): Set<string> {
	const figures = place.querySelectorAll('live-figure');
	return new Set(figures.map((figure) => figure.getAttribute('data-figure') ?? ''));
}

/** A page is seen as a whole; of the deck one slide is seen, and with it the next. */
const views = pages.flatMap(({ address, root }) => {
	const slides = root.querySelectorAll('.slides > section');
	return slides.length === 0
		? [[address, figuresIn(root)] as const]
		: slides.map((slide, index) => {
				const next = slides[index + 1];
				const figures = new Set([...figuresIn(slide), ...(next ? figuresIn(next) : [])]);
				return [`${address}#${slide.id}`, figures] as const;
			});
});

describe('what the figures of a page cost together', () => {
	test.each(views.filter(([, figures]) => figures.size > 0))('%s', (_, figures) => {
		const scripts = withImports(element);
		for (const name of figures) {
			const file = modules.get(name);
			expect(file, `the script of ${name}`).toBeDefined();
			withImports(file ?? '', scripts);
		}
		expect(bytesOf(scripts), JSON.stringify(Object.fromEntries(scripts))).toBeLessThanOrEqual(
			limit,
		);
	});
});
