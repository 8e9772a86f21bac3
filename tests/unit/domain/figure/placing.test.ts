import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	fieldPoint,
	place,
	placement,
	placementAt,
	type Placement,
	type Placements,
} from '~/domain/figure/placement.ts';
import { axisWords, placementWords, printPlacementLines } from '~/domain/figure/placement-words.ts';
import { placingCodec } from '~/domain/figure/placing.ts';
import {
	readPlacementLines,
	withoutPlacementNumbers,
} from '~/domain/figure/read-placement-lines.ts';

const items = [
	{ id: 'brev', text: 'Lade et brev ligge [1 2 3]' },
	{ id: 'tag-ordet', text: 'Tage ordet på et møde' },
	{ id: 'klage', text: 'Klage' },
] as const;
const ids = items.map(({ id }) => id);
const axes = { across: ['hverdag', 'strategi'], along: ['personligt', 'politisk'] } as const;
const codec = placingCodec(ids);

const value = fc.integer({ min: -100, max: 100 });
const somewhere = fc.record({ x: value, y: value });
const placements: fc.Arbitrary<Placements> = fc
	.subarray([...ids])
	.chain((some) => fc.tuple(...some.map((id) => fc.tuple(fc.constant(id), somewhere))))
	.map((entries) => new Map<string, Placement>(entries));

describe('a place on a field', () => {
	test('is drawn inside the frame, and found again where it was drawn', () => {
		fc.assert(
			fc.property(somewhere, (at) => {
				const point = fieldPoint(at);
				expect(Math.min(point.x, point.y)).toBeGreaterThanOrEqual(5);
				expect(Math.max(point.x, point.y)).toBeLessThanOrEqual(95);
				expect(placementAt(point.x, point.y)).toEqual(at);
			}),
		);
	});

	test('is always on the field, whatever was asked for', () => {
		fc.assert(
			fc.property(fc.double(), fc.double(), (x, y) => {
				const { x: across, y: along } = placement(x, y);
				for (const number of [across, along]) {
					expect(Number.isInteger(number)).toBe(true);
					expect(Math.abs(number)).toBeLessThanOrEqual(100);
				}
			}),
		);
		expect(placement(1000, Number.NaN)).toEqual({ x: 100, y: 0 });
	});

	test('further to the right is drawn further to the right', () => {
		expect(fieldPoint({ x: 10, y: 0 }).x).toBeGreaterThan(fieldPoint({ x: 5, y: 0 }).x);
	});

	test('is given and taken without touching the others', () => {
		const before: Placements = new Map([['brev', { x: 1, y: 2 }]]);
		const with2 = place(before, 'klage', { x: 3, y: 4 });
		expect([...with2.keys()]).toEqual(['brev', 'klage']);
		expect([...place(with2, 'brev', null).keys()]).toEqual(['klage']);
		expect(before.size).toBe(1);
	});
});

describe('a field in an address', () => {
	test('is read as it was written', () => {
		fc.assert(
			fc.property(placements, (placed) => {
				const state = { doing: 'placing', placements: placed } as const;
				expect(codec.read(codec.print(state))).toEqual(state);
			}),
		);
		expect(codec.read(codec.print(codec.first))).toEqual(codec.first);
	});

	test('is the same text for the same places, whatever was placed first', () => {
		const a: Placements = new Map([
			['klage', { x: 60, y: -40 }],
			['brev', { x: -35, y: 20 }],
		]);
		const text = codec.print({ doing: 'placing', placements: a });
		expect(text).toBe('brev.-35.20_klage.60.-40');
		// Nothing in it is written otherwise in an address.
		expect(encodeURIComponent(text)).toBe(text);
	});

	test('is a state that can be written, or none, whatever the text', () => {
		const number = fc.oneof(value, fc.integer({ min: -1000, max: 1000 }), fc.constant('-0'));
		const piece = fc.oneof(
			fc.tuple(fc.constantFrom(...ids), number, number).map((parts) => parts.join('.')),
			fc.constantFrom('tom', '', '.', 'brev', 'ukendt.1.2', 'klage.1'),
		);
		const aText = fc.oneof(
			fc.string(),
			fc.array(piece, { maxLength: 4 }).map((pieces) => pieces.join('_')),
		);
		fc.assert(
			fc.property(aText, (text) => {
				const state = codec.read(text);
				if (state) expect(codec.read(codec.print(state))).toEqual(state);
			}),
		);
	});

	test.each(['brev', 'brev.1', 'brev.1.101', 'brev.1.2_brev.1.2', 'ukendt.1.2', 'brev.1.2_', '_'])(
		'%s is no state',
		(text) => {
			expect(codec.read(text)).toBeNull();
		},
	);
});

describe('a place in words', () => {
	test.each([
		[-100, 'meget mere hverdag end strategi'],
		[-50, 'mere hverdag end strategi'],
		[-5, 'lidt mere hverdag end strategi'],
		[0, 'midt mellem hverdag og strategi'],
		[30, 'lidt mere strategi end hverdag'],
		[70, 'mere strategi end hverdag'],
		[71, 'meget mere strategi end hverdag'],
	])('%i on an axis', (at, words) => {
		expect(axisWords(at, axes.across)).toBe(words);
	});

	test('says both axes', () => {
		expect(placementWords({ x: 60, y: -80 }, axes)).toBe(
			'mere strategi end hverdag, meget mere personligt end politisk',
		);
	});
});

describe('placements in the notebook', () => {
	test('are read as they were written', () => {
		fc.assert(
			fc.property(placements, (placed) => {
				const text = printPlacementLines(items, placed, axes);
				expect(new Map(readPlacementLines(text, ids))).toEqual(new Map(placed));
			}),
		);
	});

	test('are lines a reader understands', () => {
		expect(printPlacementLines(items, new Map([['klage', { x: 60, y: 0 }]]), axes)).toBe(
			'Klage: mere strategi end hverdag, midt mellem personligt og politisk [klage 60 0]',
		);
	});

	test('are shown to people without the numbers', () => {
		const at: Placements = new Map([
			['brev', { x: -80, y: 5 }],
			['klage', { x: 60, y: 0 }],
		]);
		expect(withoutPlacementNumbers(printPlacementLines(items, at, axes))).toBe(
			'Lade et brev ligge [1 2 3]: meget mere hverdag end strategi, lidt mere politisk end personligt\n' +
				'Klage: mere strategi end hverdag, midt mellem personligt og politisk',
		);
	});

	test('that somebody changed are read as far as they can be, and never an error', () => {
		const text = 'Et ord\nKlage: her [klage 10 20]?\n[ukendt 1 2]\n[brev 999 -5]';
		expect([...readPlacementLines(text, ids)]).toEqual([['brev', { x: 100, y: -5 }]]);
	});

	test('are on the field and of this course, whatever the text', () => {
		const id = fc.constantFrom(...ids, 'ukendt');
		const line = fc
			.tuple(fc.string(), id, fc.integer({ min: -999, max: 999 }), value)
			.map(([words, item, x, y]) => `${words} [${item} ${x} ${y}]`);
		const piece = fc.oneof(line, line, fc.string(), fc.constantFrom('[brev 1 2', '[klage 1]', ']'));
		const aText = fc
			.array(fc.tuple(piece, fc.constantFrom('\n', '\r\n', ' ')))
			.map((pieces) => pieces.flat().join(''));
		fc.assert(
			fc.property(aText, (text) => {
				const read = readPlacementLines(text, ids);
				for (const [item, { x, y }] of read) {
					expect(ids).toContain(item);
					expect(Math.max(Math.abs(x), Math.abs(y))).toBeLessThanOrEqual(100);
				}
				expect(readPlacementLines(printPlacementLines(items, read, axes), ids)).toEqual(read);
			}),
		);
	});
});
