import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { segments } from '~/domain/excerpt/segments.ts';
import { anExcerpt, theExcerpt } from './an-excerpt.ts';

function drawn(body: string, notation?: string) {
	const [turn] = anExcerpt(body, notation).turns;
	return turn ? segments(turn) : [];
}

describe('segments', () => {
	test('put the signs back where they stood', () => {
		expect(
			drawn('B: går hen og siger- men (0.5) ja').map(({ kind, text }) => [kind, text]),
		).toEqual([
			['words', 'går hen og siger'],
			['sign', '-'],
			['words', ' men '],
			['sign', '(0.5)'],
			['space', ' '],
			['words', 'ja'],
		]);
	});

	test('part a comment from its brackets', () => {
		expect(drawn('B: hej ((borgers navn)).').map(({ kind, text }) => [kind, text])).toEqual([
			['words', 'hej '],
			['bracket', '(('],
			['comment', 'borgers navn'],
			['bracket', '))'],
			['words', '.'],
		]);
	});

	test('give an overlap’s brackets and words the same key and letter, at both turns', () => {
		const { turns } = theExcerpt('strikkeklub');
		const overlapping = turns.map((turn) =>
			segments(turn).flatMap(({ text, overlap }) => (overlap ? [[text, overlap.letter]] : [])),
		);
		expect(overlapping.slice(6)).toEqual([
			[
				['[', 'a'],
				['love', 'a'],
				[']', 'a'],
			],
			[
				['[', 'a'],
				['Lige', 'a'],
				[']', 'a'],
			],
		]);
	});

	test('mark only the bracket of an overlap that never closes', () => {
		expect(drawn('B: så vi [se').map(({ text, overlap }) => [text, overlap?.letter])).toEqual([
			['så vi ', undefined],
			['[', null],
			['se', undefined],
		]);
	});

	test('keep words apart that only a sign parts', () => {
		expect(drawn('B: så=og så').map(({ kind, text }) => [kind, text])).toEqual([
			['words', 'så'],
			['sign', '='],
			['boundary', ' '],
			['words', 'og så'],
		]);
	});

	test('let spans and overlaps cross', () => {
		expect(
			drawn('B: °ja [det° er] sådan', 'jefferson')
				.filter(({ kind }) => kind === 'words')
				.map(({ text, spans, overlap }) => [text, spans, overlap !== null]),
		).toEqual([
			['ja ', ['soft'], false],
			['det', ['soft'], true],
			[' er', [], true],
			[' sådan', [], false],
		]);
	});

	test('can be cut further, for notes, and sliced, for comparing', () => {
		const [turn] = anExcerpt('B: Jaer! Du hører ((navn)) fra mig.').turns;
		if (!turn) throw new Error('no turn');
		expect(segments(turn, { cuts: [9, 11] }).map(({ text }) => text)).toEqual([
			'Jaer! Du ',
			'hø',
			'rer ',
			'((',
			'navn',
			'))',
			' ',
			'fra mig.',
		]);
		expect(segments(turn, { slice: { start: 0, end: 5 } }).map(({ text }) => text)).toEqual([
			'Jaer!',
		]);
		expect(
			segments(turn, { slice: { start: 6, end: 24 } })
				.map(({ text }) => text)
				.join(''),
		).toBe('Du hører ((navn)) fra mig.');
	});

	test('show every character of a turn, and say every word of it', () => {
		const sign = fc.constantFrom(
			'[',
			']',
			'[navn]',
			'((ler))',
			'(.)',
			'(0,5)',
			'=',
			'-',
			'::',
			'°',
			'_',
			'(',
			')',
			'ja',
			'så',
			' ',
			' ',
			'2',
		);
		fc.assert(
			fc.property(fc.array(sign, { maxLength: 14 }), (parts) => {
				const [turn] = anExcerpt(`B: ${parts.join('')}`, 'jefferson').turns;
				if (!turn) return;
				const row = segments(turn);
				const shown = row.filter(({ kind }) => kind !== 'boundary').map(({ text }) => text);
				expect(shown.join('')).toBe(turn.raw);
				const said = row.filter(({ kind }) => kind === 'words' || kind === 'boundary');
				expect(said.map(({ text }) => text).join('')).toBe(turn.text);
			}),
			{ numRuns: 1000 },
		);
	});
});
