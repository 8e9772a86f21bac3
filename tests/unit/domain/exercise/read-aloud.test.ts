import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anExcerpt, theExcerpt } from '../excerpt/an-excerpt.ts';
import { placeOfTurn, readingBeats, turnsIn } from '~/domain/exercise/reading-beats.ts';
import { readingCue } from '~/domain/exercise/reading-cue.ts';
import { readers, readRoles, rolesText } from '~/domain/exercise/reading-roles.ts';
import { speakersOf } from '~/domain/exercise/speakers.ts';

/** `1 2 3+4`: a turn alone, a turn alone, two together. */
function beatsOf(body: string): string {
	return readingBeats(anExcerpt(body))
		.map((beat) => turnsIn(beat).join('+'))
		.join(' ');
}

const words = fc.constantFrom(
	'ja',
	'nej da',
	'[ja]',
	'[det er]',
	'det [er',
	'så] ja',
	'[',
	'((hun ler))',
);
const someTurns = fc.array(
	fc.tuple(fc.constantFrom('B', 'S', 'F'), fc.array(words, { minLength: 1, maxLength: 4 })),
	{ minLength: 1, maxLength: 8 },
);
const someExcerpt = someTurns.map((turns) =>
	anExcerpt(turns.map(([code, said]) => `${code}: ${said.join(' ')}`).join('\n')),
);

describe('the order of a reading', () => {
	test('is turn by turn where nobody overlaps', () => {
		expect(beatsOf('B: Jo\nS: Godt\nB: Ja')).toBe('1 2 3');
	});

	test('has a beat for both where two overlap', () => {
		expect(beatsOf('B: Jeg kan ikke [love]\nS: [Lige] præcis')).toBe('1 1+2 2');
	});

	test('gives no beat of its own to a turn that is all overlap', () => {
		expect(beatsOf('B: Jeg kan ikke [love] det\nS: [Ja]\nB: Nej')).toBe('1 1+2 3');
	});

	test('lets two who begin at once begin together', () => {
		expect(beatsOf('B: [Jeg] kan ikke\nS: [Du] kan')).toBe('1+2 1 2');
	});

	test('lights both in Strikkeklubben where »love« meets »Lige«', () => {
		const beats = readingBeats(theExcerpt('strikkeklub'));
		expect(beats.map((beat) => turnsIn(beat).join('+')).slice(-3)).toEqual(['7', '7+8', '8']);
	});

	test('has every turn, in order, and every overlap once', () => {
		fc.assert(
			fc.property(someExcerpt, (excerpt) => {
				const beats = readingBeats(excerpt);
				const numbers = excerpt.turns.map(({ number }) => number);
				const pairs = beats.flatMap((beat) => (beat.kind === 'together' ? [beat.pair] : []));
				const alone = beats.flatMap((beat) => (beat.kind === 'turn' ? [beat.turn] : []));
				expect(new Set(beats.flatMap(turnsIn))).toEqual(new Set(numbers));
				expect(new Set(pairs).size).toBe(pairs.length);
				expect(alone).toEqual([...new Set(alone)].toSorted((a, b) => a - b));
			}),
		);
	});

	test('finds every turn again', () => {
		fc.assert(
			fc.property(someExcerpt, (excerpt) => {
				const beats = readingBeats(excerpt);
				for (const { number } of excerpt.turns) {
					const beat = beats[placeOfTurn(beats, number)];
					expect(beat && turnsIn(beat)).toContain(number);
				}
			}),
		);
	});

	test('begins at the beginning for a turn there is not', () => {
		expect(placeOfTurn(readingBeats(anExcerpt('B: Jo')), 9)).toBe(0);
	});
});

describe('the roles', () => {
	const speakers = fc.uniqueArray(fc.constantFrom('Borger', 'Forsker', 'Kollega', 'Ukendt taler'));
	const someRoles = fc.record({
		readers: speakers.chain((names) =>
			fc
				.array(fc.constantFrom(...readers), { minLength: names.length, maxLength: names.length })
				.map((given) => new Map(names.map((name, at) => [name, given[at] ?? 1] as const))),
		),
		listener: fc.boolean(),
	});

	test('come back from their text as they were', () => {
		fc.assert(
			fc.property(someRoles, (roles) => {
				expect(readRoles(rolesText(roles), [...roles.readers.keys()])).toEqual(roles);
			}),
		);
	});

	test('are proposed in turn, and begin again after the fourth', () => {
		const { readers: given, listener } = readRoles('', ['A', 'B', 'C', 'D', 'E']);
		expect([...given.values()]).toEqual([1, 2, 3, 4, 1]);
		expect(listener).toBe(false);
	});

	test('are kept as lines without names of people', () => {
		const roles = readRoles('Borger: Læser 3\nEn lytter er med', ['Borger', 'Socialarbejder']);
		expect(rolesText(roles)).toBe('Borger: Læser 3\nSocialarbejder: Læser 2\nEn lytter er med');
	});

	test('make nothing of a text from elsewhere', () => {
		fc.assert(
			fc.property(fc.string(), (text) => {
				const { readers: given } = readRoles(text, ['Borger', 'Forsker']);
				expect([...given.keys()]).toEqual(['Borger', 'Forsker']);
			}),
		);
	});

	test('are for whoever has a turn, in the order they first speak', () => {
		expect(speakersOf(anExcerpt('S: Hej\nB: Hej\nS: Ja'))).toEqual(['Socialarbejder', 'Borger']);
	});
});

describe('the cue', () => {
	const excerpt = anExcerpt('B: Jeg kan ikke [love]\nS: [Lige] præcis');
	const beats = readingBeats(excerpt);
	const cue = (place: number, text = '', quiet = false) =>
		readingCue(beats[place]!, excerpt, readRoles(text, speakersOf(excerpt)), quiet);

	test('says whose turn it is', () => {
		expect(cue(0)).toBe('Tur 1: Læser 1 læser Borger');
		expect(cue(2)).toBe('Tur 2: Læser 2 læser Socialarbejder');
	});

	test('says what two say at the same time', () => {
		expect(cue(1)).toBe('Nu samtidig: Læser 1 siger »love«, Læser 2 siger »Lige«');
	});

	test('says so too to one who reads both', () => {
		expect(cue(1, 'Socialarbejder: Læser 1')).toBe(
			'Nu samtidig: »love« og »Lige«, begge hos Læser 1',
		);
	});

	test('keeps the words from a listener', () => {
		expect(cue(1, '', true)).toBe('Nu samtidig: Læser 1 og Læser 2');
	});

	test('quotes the first word where nobody has marked the end', () => {
		const open = anExcerpt('B: Jeg kan ikke [love det\nS: [Lige] præcis');
		const [, together] = readingBeats(open);
		const roles = readRoles('', speakersOf(open));
		expect(together && readingCue(together, open, roles)).toContain('»love …«');
	});
});
