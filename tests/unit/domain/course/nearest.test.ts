import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nearest } from '~/domain/course/nearest.ts';

const slides = ['uddrag-strikkeklub', 'uddrag-skraldemand', 'uddrag-refleksion', 'flip', 'tak'];

describe('nearest', () => {
	test.each([
		['uddrag-striklub', 'uddrag-strikkeklub'],
		['strikkeklub', 'uddrag-strikkeklub'],
		['skraldemand-uddrag', 'uddrag-skraldemand'],
		['filp', 'flip'],
		['Tak', 'tak'],
	])('takes %s for %s', (misspelt, meant) => {
		expect(nearest(misspelt, slides)[0]).toBe(meant);
	});

	test('gives the best first, and at most as many as asked for', () => {
		const words = ['skraldemand', 'strikke', 'strikkeklubben', 'strikkeklubber'];
		expect(nearest('strikkeklub', words, 2)).toEqual(['strikkeklubben', 'strikkeklubber']);
		expect(nearest('strikkeklub', words)).toEqual(['strikkeklubben', 'strikkeklubber', 'strikke']);
	});

	test('gives nothing where nothing is like the word', () => {
		expect(nearest('badevandet', slides)).toEqual([]);
		expect(nearest('flip', [])).toEqual([]);
	});

	test('gives words that are alike in the order of the alphabet', () => {
		expect(nearest('rids', ['rids-2', 'rids-1'])).toEqual(['rids-1', 'rids-2']);
	});

	test('always puts a word that is there first', () => {
		const words = fc.uniqueArray(fc.stringMatching(/^[a-z]{2,8}$/u), {
			minLength: 1,
			maxLength: 9,
		});
		fc.assert(
			fc.property(words, fc.nat(), (list, at) => {
				const word = list[at % list.length]!;
				const [first] = nearest(word, list);
				expect(likeness(first)).toBe(likeness(word));
			}),
		);
	});
});

/** Words with the same letter pairs cannot be told apart. */
function likeness(word = ''): string {
	const padded = ` ${word} `;
	const pairs = Array.from({ length: padded.length - 1 }, (_, at) => padded.slice(at, at + 2));
	return [...new Set(pairs)].sort().join();
}
