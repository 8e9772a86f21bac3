import { expect, test } from 'vitest';
import { builtPages, isServed } from '../support/built-site.ts';

const pages = builtPages();
const ids = new Map(
	pages.map(({ address, root }) => [
		address,
		new Set(root.querySelectorAll('[id]').map((element) => element.id)),
	]),
);

test('every internal link leads to a page, and every fragment to something on it', () => {
	const broken = pages.flatMap(({ address, root }) =>
		root
			.querySelectorAll('a[href]')
			.map((link) => link.getAttribute('href') ?? '')
			.filter((href) => !/^(https?:|mailto:)/u.test(href))
			.filter((href) => {
				const { pathname, hash } = new URL(href, `http://site${address}`);
				if (!isServed(pathname)) return true;
				const fragment = decodeURIComponent(hash.slice(1));
				// Inside the deck, `#/flip` is the slide with the id `flip`.
				const id = fragment.startsWith('/') ? fragment.slice(1) : fragment;
				return id !== '' && ids.get(pathname)?.has(id) !== true;
			})
			.map((href) => `${address} → ${href}`),
	);
	expect(broken).toEqual([]);
});

test('every file a page asks for is there and is our own', () => {
	const asked = pages.flatMap(({ address, root }) =>
		root
			.querySelectorAll('link[href], script[src], img[src], source[src], use[href]')
			.map((element) => element.getAttribute('href') ?? element.getAttribute('src') ?? '')
			.map((path) => ({ address, path })),
	);
	expect(asked.length).toBeGreaterThan(pages.length);
	expect(asked.filter(({ path }) => !path.startsWith('/') || !isServed(path))).toEqual([]);
});

test('an ordinary build claims no address of its own', () => {
	const claiming = pages.filter(({ root }) => root.querySelector('link[rel="canonical"]'));
	expect(claiming.map(({ address }) => address)).toEqual([]);
});
