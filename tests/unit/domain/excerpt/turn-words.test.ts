import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawChoice, isChosen, pressWord, turnWords } from '~/domain/excerpt/turn-words.ts';
import { wordAfterKey } from '~/domain/excerpt/word-key.ts';
import { wordRow } from '~/domain/excerpt/word-row.ts';
import { anExcerpt, theExcerpt } from './an-excerpt.ts';

const texts = (text: string) => turnWords(text).map((word) => word.text);

describe('the words of a base text', () => {
	test.each([
		['Det motiverer dig?', ['Det', 'motiverer', 'dig']],
		['det’s en e-mail, ik’', ['det’s', 'en', 'e-mail', 'ik']],
		["det's 25 minutter", ["det's", '25', 'minutter']],
		['kl. 12.30, ca. 2,5 timer.', ['kl', '12.30', 'ca', '2,5', 'timer']],
		['’Jeg har været inde’ »nå«', ['Jeg', 'har', 'været', 'inde', 'nå']],
		['øh jeg ku- ku godt', ['øh', 'jeg', 'ku', 'ku', 'godt']],
		['☺i samtalen☺ … –', ['i', 'samtalen']],
		['', []],
	])('%s', (text, words) => {
		expect(texts(text)).toEqual(words);
	});

	test('stand where they say, in their order, and leave no letter out', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary' }), (text) => {
				const words = turnWords(text);
				let rest = '';
				let at = 0;
				for (const { start, end, text: word } of words) {
					expect(start).toBeGreaterThanOrEqual(at);
					expect(text.slice(start, end)).toBe(word);
					rest += text.slice(at, start);
					at = end;
				}
				expect(rest + text.slice(at)).not.toMatch(/[\p{L}\p{N}]/u);
			}),
		);
	});

	test('are found once in every turn of the course’s own excerpts as they are drawn', () => {
		for (const id of ['strikkeklub', 'refleksion', 'moedeleder', 'skraldemand']) {
			for (const turn of theExcerpt(id).turns) {
				const drawn = wordRow(turn)
					.flat()
					.flatMap(({ word }) => word ?? []);
				expect(drawn).toEqual(turnWords(turn.text));
			}
		}
	});
});

describe('a turn as a row of words', () => {
	/** Words stand in angle brackets. */
	const row = (body: string) =>
		wordRow(anExcerpt(body, 'jefferson').turns[0]!).map((run) =>
			run
				.map(({ word, segments }) => {
					const drawn = segments.map(({ text }) => text).join('');
					return word ? `<${drawn}>` : drawn;
				})
				.join(''),
		);

	test('keeps a sign inside a word with the word, and one beside it outside', () => {
		expect(row('B: ja fe:dt [nok]\nS: [mm]')).toEqual(['<ja>', ' ', '<fe:dt>', ' ', '[<nok>]']);
	});

	test('keeps what no space parts together', () => {
		expect(row('B: ja, »nå« – ik?')).toEqual(['<ja>,', ' ', '»<nå>«', ' ', '–', ' ', '<ik>?']);
	});

	test('keeps a comment between its words, where a line may break', () => {
		expect(row('B: ja ((ler lidt)) nej')).toEqual(['<ja>', ' ((ler lidt)) ', '<nej>']);
	});

	test('has a word once although an overlap begins in it', () => {
		expect(row('B: lo[ve]\nS: [mm]')).toEqual(['<lo[ve>]']);
	});
});

const words = turnWords('en to tre fire fem');
const [en, to, tre, fire, fem] = words as [Word, Word, Word, Word, Word];
type Word = (typeof words)[number];
const from = (first: Word, last = first) => ({ start: first.start, end: last.end });

describe('pressing a word', () => {
	test('chooses it, and pressing it again chooses nothing', () => {
		expect(pressWord(null, to)).toEqual(from(to));
		expect(pressWord(from(to), to)).toBeNull();
	});

	test('after another chooses both and what is between, either way', () => {
		expect(pressWord(from(to), fire)).toEqual(from(to, fire));
		expect(pressWord(from(fire), to)).toEqual(from(to, fire));
	});

	test('outside a longer choice draws it out', () => {
		expect(pressWord(from(to, tre), fem)).toEqual(from(to, fem));
		expect(pressWord(from(to, tre), en)).toEqual(from(en, tre));
	});

	test('inside a longer choice leaves that word alone', () => {
		expect(pressWord(from(en, fem), tre)).toEqual(from(tre));
	});

	test('within part of a word that was chosen takes it away', () => {
		expect(pressWord({ start: tre.start + 1, end: tre.end }, tre)).toBeNull();
	});
});

describe('drawing a choice along', () => {
	const draw = (chosen: ReturnType<typeof from> | null, a: Word, b: Word) =>
		drawChoice(words, chosen, a, b);

	test('begins with the word one came from', () => {
		expect(draw(null, to, tre)).toEqual(from(to, tre));
	});

	test('grows and shrinks at the end one is at', () => {
		expect(draw(from(to, tre), tre, fire)).toEqual(from(to, fire));
		expect(draw(from(to, fire), fire, tre)).toEqual(from(to, tre));
		expect(draw(from(tre, fem), tre, to)).toEqual(from(to, fem));
	});

	test('turns over the word it began with, and keeps it', () => {
		expect(draw(from(tre, fem), fem, en)).toEqual(from(en, tre));
		expect(draw(from(tre), tre, to)).toEqual(from(to, tre));
	});

	test('begins anew elsewhere', () => {
		expect(draw(from(en, to), fire, fem)).toEqual(from(fire, fem));
	});

	test('reaches the word one goes to, whatever was chosen', () => {
		const place = fc.nat({ max: words.length - 1 });
		fc.assert(
			fc.property(fc.option(fc.tuple(place, place)), place, place, (old, a, b) => {
				const chosen = old && from(words[Math.min(...old)]!, words[Math.max(...old)]);
				expect(isChosen(draw(chosen, words[a]!, words[b]!), words[b]!)).toBe(true);
			}),
		);
	});
});

test('keys go from word to word and stop at the ends', () => {
	const after = (key: string, at: number) => wordAfterKey(key, at, 3);
	expect(['ArrowRight', 'ArrowDown', 'End'].map((key) => after(key, 2))).toEqual([2, 2, 2]);
	expect(['ArrowLeft', 'ArrowUp', 'Home'].map((key) => after(key, 0))).toEqual([0, 0, 0]);
	expect(['ArrowRight', 'ArrowLeft', 'End', 'Home'].map((key) => after(key, 1))).toEqual([
		2, 0, 2, 0,
	]);
	expect([after('Enter', 1), after('a', 1)]).toEqual([null, null]);
});
