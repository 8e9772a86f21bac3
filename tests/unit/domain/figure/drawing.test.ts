import fc from 'fast-check';
import { parse } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { printSvg } from '~/domain/figure/print-svg.ts';
import { spread } from '~/domain/figure/spread.ts';
import { wrapWords } from '~/domain/figure/wrap-words.ts';
import type { DrawnText } from '~/domain/figure/drawing.ts';

const words: DrawnText = {
	kind: 'text',
	text: 'Hvad så?',
	x: 10,
	y: 20,
	width: 60.126,
	family: 'Bitter, "Bitter fallback"',
	size: 16,
	weight: '400',
	style: 'normal',
	fill: 'rgb(0, 0, 0)',
};
const none = { fill: null, stroke: null, strokeWidth: 0, dash: [], round: false } as const;

describe('a drawing as an SVG file', () => {
	test('has each thing in its place, from the back to the front', () => {
		const text = printSvg({
			width: 200,
			height: 100,
			ground: 'rgb(250, 250, 247)',
			items: [
				{ ...none, kind: 'rect', x: 1, y: 2, width: 30, height: 40, radius: 15, fill: 'red' },
				{
					kind: 'line',
					x1: 0,
					y1: 5,
					x2: 200,
					y2: 5,
					stroke: '#000',
					strokeWidth: 1,
					dash: [4, 2],
				},
				{
					...none,
					kind: 'path',
					d: 'M0 0H10',
					matrix: [0.5, 0, 0, 0.5, 3, 4],
					stroke: '#111',
					strokeWidth: 2,
					round: true,
				},
				words,
			],
		});
		expect(text).toBe(
			[
				'<svg xmlns="http://www.w3.org/2000/svg" width="200" height="100" viewBox="0 0 200 100">',
				'<rect width="200" height="100" fill="rgb(250, 250, 247)"/>',
				'<rect x="1" y="2" width="30" height="40" rx="15" fill="red"/>',
				'<line x1="0" y1="5" x2="200" y2="5" fill="none" stroke="#000" stroke-width="1" stroke-dasharray="4 2"/>',
				'<path d="M0 0H10" transform="matrix(0.5 0 0 0.5 3 4)" fill="none" stroke="#111" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"/>',
				'<text x="10" y="20" font-size="16" textLength="60.13" lengthAdjust="spacingAndGlyphs" font-family="Bitter, &quot;Bitter fallback&quot;" font-weight="400" font-style="normal" fill="rgb(0, 0, 0)">Hvad så?</text>',
				'</svg>',
				'',
			].join('\n'),
		);
	});

	test('says how far one sees through a colour in a way that programs for slides know', () => {
		const items = [
			{
				...none,
				kind: 'rect',
				x: 0,
				y: 0,
				width: 1,
				height: 1,
				radius: 0,
				fill: 'rgba(1, 2, 3, 0.25)',
			},
		] as const;
		const printed = printSvg({ width: 1, height: 1, ground: '#fff', items });
		expect(printed).toContain('fill="rgb(1, 2, 3)" fill-opacity="0.25"');
		expect(printed).not.toContain('rgba');
	});

	test('carries any text, and nothing in a text becomes a thing of its own', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary' }), (text) => {
				const printed = printSvg({
					width: 1,
					height: 1,
					ground: '#fff',
					items: [{ ...words, text, family: text }],
				});
				expect(
					parse(printed)
						.querySelectorAll('*')
						.map(({ rawTagName }) => rawTagName),
				).toEqual(['svg', 'rect', 'text']);
				// eslint-disable-next-line no-control-regex -- those are what a file of XML must not have
				expect(printed).not.toMatch(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/u);
			}),
		);
	});
});

describe('words in lines', () => {
	const measure = (text: string) => text.length;

	test('are parted at spaces, and in a word only when it is too wide by itself', () => {
		expect(wrapWords('en tur og en tur til', 9, measure)).toEqual(['en tur og', 'en tur', 'til']);
		expect(wrapWords('se https://eksempel.dk/', 10, measure)).toEqual([
			'se',
			'https://ek',
			'sempel.dk/',
		]);
		expect(wrapWords('  ', 10, measure)).toEqual([]);
	});

	test('lose nothing and stay inside', () => {
		fc.assert(
			fc.property(fc.string(), fc.integer({ min: 1, max: 30 }), (text, width) => {
				const lines = wrapWords(text, width, measure);
				for (const line of lines) expect(line.length).toBeLessThanOrEqual(width);
				expect(lines.join('').replace(/\s/gu, '')).toBe(text.replace(/\s/gu, ''));
			}),
		);
	});
});

describe('places moved apart', () => {
	const places = fc
		.array(fc.double({ min: -50, max: 500, noNaN: true }), { maxLength: 30 })
		.map((all) => all.sort((a, b) => a - b));

	test('do not touch, stay inside and keep their order', () => {
		fc.assert(
			fc.property(places, (all) => {
				const moved = spread(all, 400, 12);
				expect(moved).toHaveLength(all.length);
				for (const [at, place] of moved.entries()) {
					expect(place).toBeGreaterThanOrEqual(0);
					expect(place).toBeLessThanOrEqual(400 + 1e-6);
					if (at > 0) expect(place - (moved[at - 1] ?? 0)).toBeGreaterThanOrEqual(12 - 1e-6);
				}
			}),
		);
	});

	test('stay where they are when they are far enough apart', () => {
		expect(spread([0, 20, 400], 400, 12)).toEqual([0, 20, 400]);
	});

	test('stand evenly where there is no room', () => {
		expect(spread([5, 5, 5], 10, 12)).toEqual([0, 5, 10]);
	});
});
