import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { builtPages } from '../support/built-site.ts';

const validator = new HtmlValidate({
	extends: ['html-validate:standard', 'html-validate:a11y'],
	rules: {
		// Astro writes attributes and void elements in its own, valid way.
		'void-style': 'off',
		'attr-quotes': 'off',
		'no-trailing-whitespace': 'off',
		'doctype-style': 'off',
		'attribute-boolean-style': 'off',
		'attribute-empty-style': 'off',
		'no-inline-style': 'error',
		// Inside an SVG there is no <ul>.
		'prefer-native-element': ['error', { exclude: ['list', 'listitem'] }],
		'long-title': 'off',
		// Needs a hash of every file in every page; all files are our own.
		'require-sri': 'off',
	},
});

test.each(builtPages())('$address is valid HTML with unique ids', async ({ html, address }) => {
	const report = await validator.validateString(html, address);
	const problems = report.results.flatMap(({ messages }) =>
		messages
			// Astro writes the one rule for its islands where the first of them stands.
			.filter(({ message }) => !message.startsWith('<style> element is not permitted'))
			.map(({ ruleId, message, line }) => `${line}: ${message} (${ruleId})`),
	);
	expect(problems).toEqual([]);
});

test('the pages of the course are all there', () => {
	const addresses = builtPages().map(({ address }) => address);
	expect(addresses).toEqual(
		expect.arrayContaining([
			'/',
			'/404.html',
			...[
				'politik',
				'borgermodeller',
				'viden',
				'samtaleanalyse',
				'gribning',
				'rehabiliteringsteam',
				'datasession',
			].map((id) => `/${id}/`),
			...[
				'dias',
				'uddrag',
				'opgaver',
				'tidslinje',
				'begreber',
				'litteratur',
				'noter',
				'om',
				'om-tilgaengelighed',
			].map((id) => `/${id}/`),
		]),
	);
	expect(addresses.filter((address) => /^\/dias\/.+/u.test(address))).toHaveLength(47);
	expect(addresses.filter((address) => /^\/uddrag\/.+/u.test(address))).toHaveLength(9);
	expect(addresses.filter((address) => /^\/opgaver\/[^/]+\/$/u.test(address))).toHaveLength(8);
	expect(addresses.filter((address) => /^\/opgaver\/.+\/rum\/$/u.test(address))).toHaveLength(8);
});
