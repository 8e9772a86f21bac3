import { describe, expect, test } from 'vitest';
import { readExample, readTurns } from './read-example.ts';

const light = 'notation: jefferson-let';
const full = 'notation: jefferson';
const plain = 'notation: ortografisk';

/** The examples of the format's description, numbered as there. */
// prettier-ignore
const rows: readonly Row[] = [
	['1', light, 'Jaer (0.5) det (.) ved jeg ikke', 'Jaer det ved jeg ikke', { marks: ['pause 0.5 @4', 'pause . @8'] }],
	['2', light, '(0,8) øh::m', 'øhm', { marks: ['pause 0.8 @0', 'stretch 2 @2'] }],
	['3', light, 'går hen og siger- men', 'går hen og siger men', { marks: ['cutOff @16'] }],
	['4', light, 'e-mail og så - nej', 'e-mail og så - nej', {}],
	['5', light, '.hhh ja hh', 'ja', { marks: ['inBreath 3 @0', 'outBreath 2 @2'] }],
	['6', light, 'ja.hh nej', 'ja.hh nej', {}],
	['7', light, 'kl. 10:30 ik:', 'kl. 10:30 ik', { marks: ['stretch 1 @12'] }],
	['8', full, '>det er< <meget langsomt>', 'det er meget langsomt', { spans: ['fast 0–6', 'slow 7–21'] }],
	['9', full, '<jeg troede', 'jeg troede', { marks: ['jumpStart @0'] }],
	['10', full, 'så >ja >', 'så ja', { spans: ['fast 3–5'], codes: ['D2'] }],
	['11', full, '500 £ om måneden', '500 £ om måneden', {}],
	['12', full, 'fande_me_ gerne', 'fandeme gerne', { spans: ['stress 5–7'] }],
	['13', `${full}\nforkortelser: CV, FLIP`, 'jeg har en CV', 'jeg har en CV', {}],
	['14', full, '°ja [det° er] sådan', 'ja det er sådan', { spans: ['soft 0–6'], overlaps: ['3–9'], codes: ['O2'] }],
	['15', light, 'ko[mme ud]', 'komme ud', { overlaps: ['2–8'], codes: ['O2'] }],
	['16', light, 'så=og så', 'så og så', { marks: ['latch inside @2'] }],
	['17', light, '(ja/nej)', 'ja/nej', { spans: ['uncertain 0–6 alternatives'] }],
	['18', light, '( ) ved', 'ved', { marks: ['inaudible @0'] }],
	['19', light, 'pra(h)ktik', 'praktik', { marks: ['laughIn 1 @3'] }],
	['20', light, 'jeg hedder [navn], og', 'jeg hedder , og', { marks: ['editorial navn @10'], codes: ['O3'] }],
	['21', full, '=°[nej°=', 'nej', { marks: ['latch start @0', 'latch end @3'], spans: ['soft 0–3'], overlaps: ['0–'], codes: ['O2'] }],
	['22', light, '⌈2 lige ⌉2 præcis', 'lige præcis', { overlaps: ['0–4 index 2 top'], codes: ['O2'] }],
	['23', plain, 'Hvad så? ALTSÅ (0.5) (1)', 'Hvad så? ALTSÅ 1', { marks: ['pause 0.5 @14'], spans: ['uncertain 15–16'] }],
	['24', light, 'skal vi ik sige det ((borgers\nNavn))’.', 'skal vi ik sige det ’.', { marks: ['comment borgers Navn @19'] }],
	['29', light, '[2 timer] ja', 'timer ja', { overlaps: ['0–5 index 2'], codes: ['X2', 'O2'] }],
	['29, with a space', light, '[ 2 timer] ja', '2 timer ja', { overlaps: ['0–7'], codes: ['O2'] }],
	['30', full, 'jeg vil £°ud og£ lave° noget', 'jeg vil ud og lave noget', { spans: ['soft 8–18', 'smile 8–13'] }],
];

describe('the examples of the format', () => {
	test.each(rows)('row %s', (_row, header, input, text, signs) => {
		const found = { marks: [], spans: [], overlaps: [], codes: [], ...signs, text };
		expect(readExample(input, header)).toEqual(found);
	});

	test('row 25: turns 7 and 8 overlap as one pair', () => {
		const { turns, codes } = readTurns('B: jeg kan ikke [love]\nS: [Lige] præcis.');
		expect(pairs(turns)).toEqual([['a with 2'], ['a with 1']]);
		expect(codes).toEqual([]);
	});

	test('row 26: two pairs are told apart by index, whatever spaces the author typed', () => {
		const typed = readTurns('B: ja [ja] og [2 det]2\nS: [mm]       [2 nå]2 okay');
		const tight = readTurns('B: ja [ja] og [2 det]2\nS: [mm] [2 nå]2 okay');
		expect(pairs(typed.turns)).toEqual([
			['a with 2', 'b with 2'],
			['a with 1', 'b with 1'],
		]);
		expect(pairs(tight.turns)).toEqual(pairs(typed.turns));
		expect(typed.codes).toEqual([]);
	});

	test('row 27: an uncertain speaker, and an overlap that nobody answers', () => {
		const { turns, codes } = readTurns('(B): [hm]');
		expect(turns).toMatchObject([{ code: 'B', uncertainSpeaker: true, text: 'hm' }]);
		expect(codes).toEqual(['O2']);
	});

	test('row 28: a wrapped line without indentation belongs to the turn above, without a warning', () => {
		const { turns, codes } = readTurns('S: Godt. Du hører fra mig\nomkring intromøde\nB: Jo');
		expect(turns.map(({ text }) => text)).toEqual([
			'Godt. Du hører fra mig omkring intromøde',
			'Jo',
		]);
		expect(codes).toEqual([]);
	});
});

function pairs(turns: ReturnType<typeof readTurns>['turns']) {
	return turns.map(({ overlaps }) =>
		overlaps.map(({ pair, with: turn }) => `${'abc'[pair ?? 9] ?? '–'} with ${String(turn)}`),
	);
}

type Row = [
	row: string,
	header: string,
	input: string,
	text: string,
	signs: { marks?: string[]; spans?: string[]; overlaps?: string[]; codes?: string[] },
];
