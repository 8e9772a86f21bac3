import { describe, expect, test } from 'vitest';
import { readTurns } from './read-example.ts';

describe('the lines of a conversation', () => {
	test('line numbers are read away, in every form', () => {
		const { turns, codes } = readTurns('1 B: ja\n2. S: nej\n 3) B: jo');
		expect(turns.map(({ number, code, text }) => [number, code, text])).toEqual([
			[1, 'B', 'ja'],
			[2, 'S', 'nej'],
			[3, 'B', 'jo'],
		]);
		expect(codes).toEqual([]);
	});

	test('a number that begins a wrapped line is a word', () => {
		const { turns } = readTurns('M: Vi har en\n25 minutter til samtalen');
		expect(turns[0]?.text).toBe('Vi har en 25 minutter til samtalen');
	});

	test('where every line is numbered, wrapped lines lose their numbers and only these', () => {
		const { turns } = readTurns(
			'01 M: Vi har\n02    en samtale på\n25 minutter\n03    i dag',
			'notation: jefferson-let\nnummerering: linje',
		);
		expect(turns[0]?.text).toBe('Vi har en samtale på 25 minutter i dag');
	});

	test('a speaker may be written with code, name, tab, parentheses or not known at all', () => {
		const { turns } = readTurns('B:\tja\nSagsbehandler: nej\n(M): jo\n?: hm');
		expect(turns.map(({ code, uncertainSpeaker }) => [code, uncertainSpeaker])).toEqual([
			['B', false],
			['S', false],
			['M', true],
			['?', false],
		]);
	});

	test('a wrapped line with a colon in it is not a new speaker', () => {
		const { turns, codes } = readTurns(
			'B: Om den\nstrikke: altså det\n CV: det har jeg\nOg så: nej',
		);
		expect(turns).toHaveLength(1);
		expect(codes).toEqual([]);
	});

	test('an arrow before the speaker is the analyst’s', () => {
		const { turns } = readTurns('→ B: ja\n2 --> S: nej\nB: jo');
		expect(turns.map(({ focus }) => focus)).toEqual([true, true, false]);
	});

	test('pauses and events on lines of their own belong to nobody', () => {
		const { items } = readTurns('B: ja\n(1,5)\n((telefonen\tringer))\nS: nej');
		expect(items).toMatchObject([
			{ type: 'turn', number: 1 },
			{ type: 'pause', v: 1.5 },
			{ type: 'event', v: 'telefonen ringer' },
			{ type: 'turn', number: 2 },
		]);
	});

	test('words after such a line are not moved above it', () => {
		const { items, codes } = readTurns('B: ja\n(1.5)\nog så');
		expect(items).toMatchObject([{ text: 'ja' }, { v: 1.5 }, { code: '?', text: 'og så' }]);
		expect(codes).toEqual(['L1']);
	});

	test('remarks are never published', () => {
		const { items } = readTurns('// spørg underviseren\nB: ja\n  // og her');
		expect(items).toMatchObject([{ text: 'ja', raw: 'ja' }]);
	});

	test('minutes and Danish decimals are seconds', () => {
		expect(readTurns('B: ja (1:02.5) nej (0,25)').turns[0]?.marks).toMatchObject([
			{ type: 'pause', v: 62.5 },
			{ type: 'pause', v: 0.25 },
		]);
	});
});

describe('overlaps', () => {
	test('look six items back and no further', () => {
		const near = `B: [ja]\n${'(1.0)\n'.repeat(5)}S: [nej]`;
		const far = `B: [ja]\n${'(1.0)\n'.repeat(6)}S: [nej]`;
		expect(readTurns(near).codes).toEqual([]);
		expect(readTurns(far).codes).toEqual(['O2', 'O2']);
	});

	test('never pair a speaker with itself', () => {
		expect(readTurns('B: [ja]\nB: [nej]').codes).toEqual(['O2', 'O2']);
	});

	test('several on both sides pair in order', () => {
		const { turns, codes } = readTurns('B: [ja] og [så]\nS: [mm] [nå]');
		expect(turns.map(({ overlaps }) => overlaps.map(({ pair }) => pair))).toEqual([
			[0, 1],
			[0, 1],
		]);
		expect(codes).toEqual([]);
	});

	test('a double bracket is a simultaneous start', () => {
		const { turns, codes } = readTurns('B: [[ja\nS: [[nej');
		expect(turns[0]?.marks).toMatchObject([{ type: 'simultaneousStart', at: 0 }]);
		expect(turns[0]?.overlaps).toMatchObject([{ o: 0, c: null, pair: 0, with: 2 }]);
		expect(codes).toEqual([]);
	});
});

describe('at the level jefferson', () => {
	test('punctuation is pitch and capitals are loud, and both stay in the text', () => {
		const { turns } = readTurns(
			'B: HVAD så? kl. 10.30, i',
			'notation: jefferson\nforkortelser: CV',
		);
		expect(turns[0]).toMatchObject({
			text: 'HVAD så? kl. 10.30, i',
			spans: [{ type: 'loud', start: 0, end: 4 }],
		});
		expect(turns[0]?.marks.map((mark) => ('v' in mark ? mark.v : ''))).toEqual([
			'rising',
			'falling',
			'continuing',
		]);
	});

	test('^ and * are signs only where the header says so', () => {
		const body = 'B: ^det *knirker*';
		expect(readTurns(body, 'notation: jefferson').turns[0]?.text).toBe('^det *knirker*');
		expect(readTurns(body, 'notation: jefferson\ntegn: ^, *').turns[0]).toMatchObject({
			text: 'det knirker',
			spans: [{ type: 'creaky' }],
			marks: [{ type: 'pitch', v: 'up' }],
		});
	});
});
