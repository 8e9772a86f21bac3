import { describe, expect, test } from 'vitest';
import { anchorTo, placeOf } from '~/domain/notebook/anchor.ts';
import { whereInSentence, whereWords } from '~/domain/notebook/where-words.ts';
import { anExcerpt, theExcerpt } from '../excerpt/an-excerpt.ts';

const excerpt = anExcerpt('B: Ja\nS: Det er godt\nB: Nej\nS: Hvorfor\nB: Ja');

describe('an anchor', () => {
	test('finds its turns where they were', () => {
		expect(placeOf(anchorTo(excerpt, 2), excerpt)).toEqual({ from: 2, to: 2 });
		expect(placeOf(anchorTo(excerpt, 2, 4), excerpt)).toEqual({ from: 2, to: 4 });
	});

	test('finds them again after turns were added or taken away before them', () => {
		const longer = anExcerpt('S: Hej\nB: Ja\nS: Det er godt\nB: Nej\nS: Hvorfor\nB: Ja');
		const shorter = anExcerpt('S: Det er godt\nB: Nej\nS: Hvorfor\nB: Ja');
		expect(placeOf(anchorTo(excerpt, 2), longer)).toEqual({ from: 3, to: 3 });
		expect(placeOf(anchorTo(excerpt, 2, 4), longer)).toEqual({ from: 3, to: 5 });
		expect(placeOf(anchorTo(excerpt, 2, 4), shorter)).toEqual({ from: 1, to: 3 });
	});

	test('does not move when other turns are edited', () => {
		const edited = anExcerpt('B: Jo\nS: Det er godt\nB: Næ\nS: Hvorfor\nB: Ja');
		expect(placeOf(anchorTo(excerpt, 2), edited)).toEqual({ from: 2, to: 2 });
	});

	test('belongs to another edition where its own words were edited, or their speaker', () => {
		const words = anExcerpt('B: Ja\nS: Det er rigtig godt\nB: Nej\nS: Hvorfor\nB: Ja');
		const speaker = anExcerpt('B: Ja\nF: Det er godt\nB: Nej\nS: Hvorfor\nB: Ja');
		expect(placeOf(anchorTo(excerpt, 2), words)).toBeNull();
		expect(placeOf(anchorTo(excerpt, 1, 3), words)).toBeNull();
		expect(placeOf(anchorTo(excerpt, 2), speaker)).toBeNull();
	});

	test('over very many turns is only found where it was, because looking for it takes long', () => {
		const many = Array.from({ length: 40 }, (_, at) => `B: Ord ${String(at)}`).join('\n');
		const before = anExcerpt(many);
		const after = anExcerpt(`S: Hej\n${many}`);
		expect(placeOf(anchorTo(before, 1, 30), before)).toEqual({ from: 1, to: 30 });
		expect(placeOf(anchorTo(before, 1, 21), after)).toEqual({ from: 2, to: 22 });
		expect(placeOf(anchorTo(before, 1, 30), after)).toBeNull();
	});

	test('does not guess between several turns that say the same', () => {
		const moved = anExcerpt('S: Hej\nB: Ja\nS: Det er godt\nB: Nej\nS: Hvorfor\nB: Ja');
		expect(placeOf(anchorTo(excerpt, 1), moved)).toBeNull();
		expect(placeOf(anchorTo(excerpt, 1), excerpt)).toEqual({ from: 1, to: 1 });
	});

	test('stands nowhere where the excerpt has no such turns', () => {
		const nowhere = anchorTo(excerpt, 7);
		expect(nowhere.edition).toBe('');
		expect(placeOf(nowhere, excerpt)).toBeNull();
		expect(placeOf({ ...nowhere, from: 1, to: 99_999 }, excerpt)).toBeNull();
	});

	test('quotes words with what stands around them', () => {
		expect(anchorTo(excerpt, 2, 2, { start: 4, end: 6 }).quote).toEqual({
			exact: 'er',
			prefix: 'Det ',
			suffix: ' godt',
			start: 4,
			end: 6,
		});
	});

	test('keeps 32 letters on either side, of the real words', () => {
		const { turns, ...rest } = theExcerpt('strikkeklub');
		const text = turns[2]!.text;
		const { quote } = anchorTo({ turns, ...rest }, 3, 3, { start: 100, end: 110 });
		expect(`${quote!.prefix}${quote!.exact}${quote!.suffix}`).toBe(text.slice(68, 142));
	});

	test('has no words of several turns', () => {
		expect(anchorTo(excerpt, 2, 3, { start: 0, end: 1 }).quote).toBeNull();
	});

	test('with words the turn does not have stands nowhere', () => {
		const anchor = anchorTo(excerpt, 2, 2, { start: 4, end: 6 });
		const quote = { ...anchor.quote!, start: 400, end: 402 };
		expect(placeOf(anchor, excerpt)).toEqual({ from: 2, to: 2 });
		expect(placeOf({ ...anchor, quote }, excerpt)).toBeNull();
	});
});

describe('where it stands, in words,', () => {
	test('is a turn, a range, or a turn and its words', () => {
		expect(whereWords(anchorTo(excerpt, 4))).toBe('Tur 4');
		expect(whereWords(anchorTo(excerpt, 2, 4))).toBe('Tur 2–4');
		expect(whereWords(anchorTo(excerpt, 2, 2, { start: 0, end: 6 }))).toBe('Tur 2: »Det er«');
	});

	test('can be said of its place now', () => {
		expect(whereWords({ from: 3, to: 3 })).toBe('Tur 3');
	});

	test('begins small inside a sentence, and what is quoted stays as it is', () => {
		const words = { start: 0, end: 6 };
		expect(whereInSentence(anchorTo(excerpt, 2, 2, words))).toBe('tur 2: »Det er«');
	});
});
