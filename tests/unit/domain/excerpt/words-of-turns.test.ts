import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wordsOfTurns } from '~/domain/excerpt/words-of-turns.ts';
import { theExcerpt } from './an-excerpt.ts';

const { turns } = theExcerpt('moedeleder');

describe('the words a chair uses of herself and others', () => {
	test.each([
		['vi', 8],
		['os', 1],
		['jeg', 6],
		['du', 2],
	])('»%s« stands %i times in the welcome, as the chapter says', (word, count) => {
		expect(wordsOfTurns(turns, [word])).toHaveLength(count);
	});

	test('are known again by the words around them, as they stand there', () => {
		expect(wordsOfTurns(turns, ['vi', 'os', 'jeg']).map(({ context }) => context)).toEqual([
			'Men inden vi kommer helt',
			'så vil jeg sige velkommen',
			'til og jeg hedder',
			'og jeg er mødeleder',
			'så repræsenterer jeg jobcentret',
			'Fordi vi er både',
			'stede og jeg repræsenterer jobcentret',
			'og jeg prøver at',
			'Vi har selvfølgelig',
			'formålet med os',
			'at vi skal tværfagligt',
			'som vi jo er',
			'er noget vi kan hjælpe',
			'Vi har en',
			'men inden vi går i',
		]);
	});

	test('are verbatim, whole and in their order', () => {
		const places = wordsOfTurns(turns, ['VI', 'os', 'Jeg']);
		for (const { turn, start, end, text, context } of places) {
			const whole = turns[turn - 1]?.text ?? '';
			expect(whole.slice(start, end)).toBe(text);
			expect(whole).toContain(context);
			expect(whole.slice(start - 1, start)).not.toMatch(/\p{L}/u);
		}
		expect(places.map(({ start }) => start)).toEqual(
			places.map(({ start }) => start).toSorted((a, b) => a - b),
		);
	});
});

test('a word is not found inside another', () => {
	expect(wordsOfTurns([{ number: 1, text: 'viden om vinden, osse' }], ['vi', 'os'])).toEqual([]);
});

test('a word is found however its letters are written', () => {
	const [found] = wordsOfTurns([{ number: 1, text: 'Ma\u030Aske i dag' }], ['m\u00E5ske']);
	expect(found?.text).toBe('Ma\u030Aske');
});

test('a word at the end has only words before it', () => {
	expect(wordsOfTurns([{ number: 3, text: 'det er os' }], ['os'])).toEqual([
		{ turn: 3, start: 7, end: 9, text: 'os', context: 'det er os' },
	]);
});

test('in any text, what is found is the word itself with what stands around it', () => {
	fc.assert(
		fc.property(
			fc.array(fc.constantFrom('vi', 'Vi', 'os', 'viden', ' ', ', ', '«', 'ø')),
			(parts) => {
				const text = parts.join('');
				for (const place of wordsOfTurns([{ number: 1, text }], ['vi'])) {
					expect(text.slice(place.start, place.end).toLowerCase()).toBe('vi');
					expect(text).toContain(place.context);
					expect(place.context).toContain(place.text);
					expect(place.context).not.toMatch(/[«,]/u);
				}
			},
		),
	);
});
