import { describe, expect, test } from 'vitest';
import { parseExcerptText } from '~/formats/excerpt-text/index.ts';
import { anExcerpt } from './read-example.ts';

const written = `titel: Strikkeklubben
id: strikkeklub
laes: En borger og en socialarbejder.
kilde: Oplæg, slide "1 Borger: Jeg ved det der kreative …"
dias: uddrag-strikkeklub
herkomst: autentisk, anonymiseret        // autentisk | bearbejdet | konstrueret til undervisning | uoplyst
optagelse: nej, kun udskrift
rettigheder: (udfyldes af underviser)
notation: jefferson-let
nummerering: tur                          // tur | linje
forkortelser: FLIP, CV
tegn: ^, *
kendt: O3, X1
deltagere:
  B = Borger
  S = Socialarbejder
---
1 B: Jeg ved det der kreative.
`;

describe('the header', () => {
	test('is read key by key, without the comments', () => {
		const { header, warnings } = parseExcerptText(written);
		expect(header).toEqual({
			title: 'Strikkeklubben',
			id: 'strikkeklub',
			lead: 'En borger og en socialarbejder.',
			source: 'Oplæg, slide "1 Borger: Jeg ved det der kreative …"',
			slide: 'uddrag-strikkeklub',
			provenance: 'autentisk, anonymiseret',
			recording: 'nej, kun udskrift',
			rights: '(udfyldes af underviser)',
			notation: 'jefferson-let',
			numbering: 'tur',
			abbreviations: ['FLIP', 'CV'],
			extraSigns: ['^', '*'],
			known: ['O3', 'X1'],
			participants: [
				{ code: 'B', name: 'Borger' },
				{ code: 'S', name: 'Socialarbejder' },
			],
		});
		expect(warnings).toEqual([]);
	});

	test.each([
		['Windows line ends', written.replaceAll('\n', '\r\n')],
		['old Mac line ends', written.replaceAll('\n', '\r')],
		['a byte order mark', `\uFEFF${written}`],
		['letters and rings apart', written.normalize('NFD')],
		['a rule above it, as in front matter', `---\n${written}`],
		['blank lines and remarks', `// til mig selv\n\n${written.replace('id:', '\n  // husk\nid:')}`],
	])('means the same with %s', (_what, text) => {
		const read = parseExcerptText(text);
		const plain = parseExcerptText(written);
		expect(read.header).toEqual(plain.header);
		expect(read.items).toEqual(plain.items);
		expect(read.warnings).toEqual([]);
	});

	test('keeps an address whole: only // after white space is a comment', () => {
		expect(parseExcerptText(anExcerpt('', 'kilde: https://example.org/a')).header.source).toBe(
			'https://example.org/a',
		);
	});

	test('a key may be written with a capital letter, and laes as læs', () => {
		const { header } = parseExcerptText(anExcerpt('', 'Kilde: oplægget\nlæs: Læs den højt.'));
		expect(header).toMatchObject({ source: 'oplægget', lead: 'Læs den højt.' });
	});

	test('an unknown notation is read as ordinary writing; mondada is not read at all', () => {
		expect(parseExcerptText(anExcerpt('B: ja', 'notation: gat2')).header.notation).toBe(
			'ortografisk',
		);
		expect(parseExcerptText(anExcerpt('B: ja', 'notation: mondada')).items).toEqual([]);
	});
});
