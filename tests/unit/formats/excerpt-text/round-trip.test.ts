import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseExcerptText, printExcerptText } from '~/formats/excerpt-text/index.ts';
import { anExcerpt } from './read-example.ts';

const sign = fc.constantFrom(
	...[
		'[',
		']',
		'[2',
		']2',
		'[[',
		'⌈',
		'⌋3',
		'[navn]',
		'((',
		'))',
		'((ler))',
		'(',
		')',
		'(.)',
		'(0,5)',
	],
	...[
		'(1:02.5)',
		'( )',
		'(xxx)',
		'(h)',
		'°',
		'°°',
		'£',
		'#',
		'_',
		'<u>',
		'</u>',
		'>',
		'<',
		'<<',
		'↑',
	],
	...[
		'^',
		'*',
		'=',
		':',
		'::',
		'-',
		'.hhh',
		'hh',
		'.',
		'?',
		'→ ',
		'-->',
		'//',
		'---',
		'\u030A',
		'\u1161',
	],
);
const word = fc.constantFrom(
	'ja',
	'nej',
	'Øhm',
	'CV',
	'25',
	'e-mail',
	'så',
	'e\u0301',
	'👂',
	'\u1100',
	'kl.',
);
const space = fc.constantFrom(' ', '  ', '\t', '\u00A0', '');
const writing = fc
	.array(fc.oneof(sign, word, space, fc.string({ maxLength: 3 })), { maxLength: 16 })
	.map((parts) => parts.join(''));
const start = fc.constantFrom(
	'B: ',
	'S:',
	'(M): ',
	'?: ',
	'Borger:\t',
	'X: ',
	'1 B: ',
	'7. S: ',
	'→ B: ',
	'',
	'  ',
	'12 ',
	'3) ',
);
const body = fc
	.array(fc.tuple(start, writing), { maxLength: 8 })
	.chain((lines) =>
		fc
			.constantFrom('\n', '\r\n', '\r')
			.map((end) => lines.map(([speaker, text]) => speaker + text).join(end)),
	);
const header = fc.constantFrom(
	'notation: ortografisk',
	'notation: jefferson-let\nnummerering: linje',
	'notation: jefferson\nforkortelser: CV, FLIP\ntegn: ^, *\nkendt: X1, O3',
	'notation: mondada',
	'kilde: et sted // note\nnoget helt andet\nid: x',
);

describe('reading and writing', () => {
	test('what was written is read as the same model', () => {
		fc.assert(
			fc.property(body, header, (lines, head) => {
				const once = parseExcerptText(anExcerpt(lines, head));
				const again = parseExcerptText(printExcerptText(once));
				expect(again.header).toEqual(once.header);
				expect(again.items).toEqual(once.items);
			}),
			{ numRuns: 2000 },
		);
	});

	test('nothing makes the reader throw', () => {
		fc.assert(
			fc.property(
				fc.oneof(
					fc.string(),
					body,
					fc.tuple(body, body).map((two) => two.join('\n---\n')),
				),
				(text) => {
					const once = parseExcerptText(text);
					expect(parseExcerptText(printExcerptText(once)).items).toEqual(once.items);
				},
			),
			{ numRuns: 1000 },
		);
	});
});

describe('every turn that can be written', () => {
	const turns = fc
		.tuple(body, header)
		.map(([lines, head]) =>
			parseExcerptText(anExcerpt(lines, head)).items.filter((item) => item.type === 'turn'),
		);

	test('has a composed base text without spare white space', () => {
		fc.assert(
			fc.property(turns, (found) => {
				for (const { text } of found) {
					expect(text).toBe(text.normalize('NFC'));
					expect(text).toBe(text.replace(/\s+/gu, ' ').trim());
				}
			}),
		);
	});

	test('has marks, spans and overlaps inside its text', () => {
		fc.assert(
			fc.property(turns, (found) => {
				for (const { text, raw, marks, spans, overlaps } of found) {
					for (const { at, from, to } of marks) {
						expect(at).toBeLessThanOrEqual(text.length);
						expect(raw.slice(from, to)).not.toBe('');
					}
					for (const { start: from, end } of spans) expect(text.slice(from, end)).not.toBe('');
					for (const { o, c, pair, with: turn } of overlaps) {
						expect(o).toBeLessThanOrEqual(c ?? text.length);
						expect(c ?? 0).toBeLessThanOrEqual(text.length);
						expect(pair === null).toBe(turn === null);
					}
				}
			}),
		);
	});

	test('has pieces that lead from every letter of the text back to the same letter of the raw text', () => {
		fc.assert(
			fc.property(turns, (found) => {
				for (const { text, raw, pieces } of found) {
					let written = '';
					for (const { from, at, length } of pieces) {
						if (at > written.length) written += ' ';
						expect(at).toBe(written.length);
						written += raw.slice(from, from + length).replace(/\s/gu, ' ');
					}
					expect(written).toBe(text);
				}
			}),
		);
	});
});
