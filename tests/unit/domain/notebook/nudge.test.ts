import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { turnWords } from '~/domain/excerpt/turn-words.ts';
import { findNudge } from '~/domain/notebook/nudge.ts';

const words = ['vil ikke', 'sur', 'burde', 'irriter*', 'føler', 'forstår', 'forstår ikke'];
const find = (text: string) => findNudge(text, words);

describe('a word that raises the question', () => {
	test.each([
		['Hun er sur.', 'sur'],
		['Sur og træt', 'Sur'],
		['han BURDE spørge', 'BURDE'],
		['Han bliver irriteret, da hun burde', 'irriteret'],
		['irriterende!', 'irriterende'],
		['Det vil  ikke lykkes', 'vil  ikke'],
		['hun vil\nikke svare', 'vil\nikke'],
		['hun forstår ikke, hvad', 'forstår ikke'],
		['hun forstår godt', 'forstår'],
		['FØLER hun', 'FØLER'],
		['fo\u0308ler', null],
		['', null],
	])('in %j is %j', (text, word) => {
		expect(find(text)).toBe(word);
	});

	test('is found however its letters are put together', () => {
		expect(findNudge('forsta\u030Ar', words)).toBe('forsta\u030Ar');
	});

	test.each([
		'kulsur og surdej',
		'sur-sød',
		'hun vil, ikke han',
		'hun vil da ikke',
		'føleri',
		'børdeburde',
	])('is not in %j', (text) => {
		expect(find(text)).toBeNull();
	});

	test.each([
		'Hun siger »jeg er sur«',
		'Hun siger ’jeg er sur’ og går',
		"Hun siger 'jeg er sur'",
		'Hun siger "jeg er sur"',
		'Hun siger “jeg er sur”, ”jeg burde”',
		'Hun siger »han sagde ’jeg er sur’«',
		'Hun siger ’det’s en sur en’',
	])('is somebody else’s in %j', (text) => {
		expect(find(text)).toBeNull();
	});

	test('is the writer’s own outside the quotation, and where none is closed', () => {
		expect(find('»Ja« siger hun, men er sur »nok«')).toBe('sur');
		expect(find('»Ja siger hun, men er sur')).toBe('sur');
		expect(find('Lars’ svar er sur, ik’')).toBe('sur');
		expect(find('hun vil »nok« ikke')).toBeNull();
	});
});

const text = fc.oneof(
	fc.string({ unit: 'binary' }),
	fc
		.array(
			fc.constantFrom(...words, 'ja', 'kulsur', 'æ', 'é', '-', ' ', '\n', '»', '«', '’', "'", '"'),
		)
		.map((parts) => parts.join('')),
);

describe('in any text, with any words', () => {
	test('nothing goes wrong, and what is found stands in the text', () => {
		fc.assert(
			fc.property(text, fc.array(text), (written, list) => {
				const found = findNudge(written, list);
				expect(written).toContain(found ?? '');
			}),
		);
	});

	test('what is found begins and ends with whole words', () => {
		fc.assert(
			fc.property(text, (written) => {
				const found = find(written);
				if (found === null) return;
				const all = turnWords(written);
				const fits = all.some(({ start }) => {
					const end = start + found.length;
					return written.slice(start, end) === found && all.some((word) => word.end === end);
				});
				expect(fits).toBe(true);
			}),
		);
	});
});
