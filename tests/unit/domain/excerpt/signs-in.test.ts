import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { legend } from '~/domain/excerpt/legend.ts';
import { segments } from '~/domain/excerpt/segments.ts';
import { signPlaces } from '~/domain/excerpt/sign-places.ts';
import { signsIn } from '~/domain/excerpt/signs-in.ts';
import { anExcerpt, theExcerpt } from './an-excerpt.ts';

function signs(body: string, notation = 'jefferson') {
	return anExcerpt(body, notation).turns.flatMap((turn) =>
		signsIn(turn).map(({ key, from, to }) => [turn.raw.slice(from, to), key]),
	);
}

describe('the signs of a turn', () => {
	test('are told apart where they stand side by side', () => {
		expect(signs('B: så-= °°[ja]°° (.)(0,5) (det/den) (ord)')).toEqual([
			['-', 'cutOff'],
			['=', 'latch'],
			['°°', 'verySoft'],
			['[', 'overlap'],
			[']', 'overlap'],
			['°°', 'verySoft'],
			['(.)', 'microPause'],
			['(0,5)', 'timedPause'],
			['(', 'alternatives'],
			[')', 'alternatives'],
			['(', 'uncertain'],
			[')', 'uncertain'],
		]);
	});

	test('mean what they mean by where they stand', () => {
		expect(signs('B: >hurtig< <langsom> <nu')).toEqual([
			['>', 'fast'],
			['<', 'fast'],
			['<', 'slow'],
			['>', 'slow'],
			['<', 'jumpStart'],
		]);
	});

	test('are ordinary writing where the notation does not read them', () => {
		expect(signs('B: ja. °nej° 500 £', 'jefferson-let')).toEqual([]);
	});

	test('all stand in the legend, and all signs of the legend stand somewhere', () => {
		const sign = fc.constantFrom('[', ']', '[[', '((ler))', '(.)', '=', '-', '::', '°', '_');
		const part = fc.oneof(sign, fc.constantFrom('(', ')', '>', '<', '£', '/', 'ja', ' ', '.', '☺'));
		fc.assert(
			fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
				const { turns } = anExcerpt(`B: ${parts.join('')}\nS: [ja]`, 'jefferson');
				for (const turn of turns) {
					const known = legend({ turns: [turn], between: [] }).map(({ key }) => key);
					const drawn = segments(turn).flatMap((segment) => segment.sign ?? []);
					const withWords = new Set(turn.spans.map(({ type }) => type as string));
					for (const key of known) {
						expect(signPlaces(key, { turns: [turn], between: [] })).toContain('tur');
						// »[[« is a sign of its own, and an overlap too.
						if (key !== 'overlap') expect(drawn).toContain(key);
					}
					for (const key of drawn) {
						// Two signs with nothing between them hold for no words, and explain nothing.
						if (!known.includes(key)) expect(withWords.has(key)).toBe(false);
					}
				}
			}),
			{ numRuns: 500 },
		);
	});
});

describe('where a sign stands', () => {
	test('is told by turn', () => {
		const { turns, between } = theExcerpt('strikkeklub');
		expect(signPlaces('overlap', { turns, between })).toBe('Står i tur 7 og tur 8.');
		expect(signPlaces('comment', { turns, between })).toBe('Står i tur 4 og tur 6.');
	});

	test('is counted when it is in many, and told when it is between turns', () => {
		const many = anExcerpt(`${'B: ja (.)\n'.repeat(7)}(1,0)\nB: så (0,4)`);
		expect(signPlaces('microPause', many)).toBe('Står i syv ture.');
		expect(signPlaces('timedPause', many)).toBe('Står i tur 8 og mellem turene.');
	});
});
