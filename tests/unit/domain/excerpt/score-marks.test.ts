import fc from 'fast-check';
import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { freshStarts } from '~/domain/excerpt/fresh-starts.ts';
import { placeKinds, placesOf, type PlaceKind } from '~/domain/excerpt/score-place.ts';
import { scoreMarks } from '~/domain/excerpt/score-marks.ts';
import { scoreViewCodec, toggleKind } from '~/domain/excerpt/score-view.ts';
import { score } from '~/domain/excerpt/score.ts';
import { anExcerpt, theExcerpt } from './an-excerpt.ts';

const ids = readdirSync(new URL('../../../../content/excerpts', import.meta.url)).map((file) =>
	file.replace('.samtale.txt', ''),
);

/** `3: 2` for two places in turn 3; turns without are left out. */
function found(kind: PlaceKind): Record<string, Record<number, number>> {
	return Object.fromEntries(
		ids.map((id) => [
			id,
			Object.fromEntries(
				theExcerpt(id)
					.turns.map(({ number, text }) => [number, placesOf(kind, text).length] as const)
					.filter(([, count]) => count > 0),
			),
		]),
	);
}

describe('what a score can show of the course’s own excerpts', () => {
	test('are the question marks', () => {
		expect(found('question')).toEqual({
			'gribning-du-hoerer': {},
			'gribning-mandag': { 4: 2 },
			'hvilke-spoergsmaal': { 1: 1 },
			moedeleder: {},
			'nogen-spoergsmaal': { 1: 1 },
			refleksion: { 5: 1, 6: 1 },
			ressourceforloeb: {},
			skraldemand: { 2: 1, 4: 1 },
			strikkeklub: { 2: 1, 3: 2, 4: 1, 8: 1 },
		});
	});

	test('are the fresh starts', () => {
		expect(found('freshStart')).toEqual({
			'gribning-du-hoerer': {},
			'gribning-mandag': {},
			'hvilke-spoergsmaal': {},
			moedeleder: {},
			'nogen-spoergsmaal': {},
			refleksion: { 1: 1, 3: 1 },
			ressourceforloeb: {},
			skraldemand: {},
			strikkeklub: { 3: 1, 7: 1, 8: 1 },
		});
	});

	test('are the words »vi«', () => {
		expect(found('we')).toEqual({
			'gribning-du-hoerer': {},
			'gribning-mandag': { 2: 1, 4: 1 },
			'hvilke-spoergsmaal': {},
			moedeleder: { 1: 8 },
			'nogen-spoergsmaal': {},
			refleksion: { 3: 2 },
			ressourceforloeb: {},
			skraldemand: {},
			strikkeklub: { 4: 2, 8: 1 },
		});
	});
});

describe('a fresh start', () => {
	const starts = (text: string) =>
		freshStarts(text).map((at) => text.slice(at).split(' ', 2).join(' '));

	test('is a sentence that begins with the words the one before broke off after', () => {
		expect(starts('Fordi jeg har faktisk. Jeg har brugt det')).toEqual(['Jeg har']);
		expect(starts('Jeg tænkte også, fordi der. Jeg tænkte også, hvis')).toEqual(['Jeg tænkte']);
		expect(starts('Jeg ga\u030Ar derhen. Jeg g\u00E5r nu')).toEqual(['Jeg g\u00E5r']);
	});

	test('is not a sentence that begins like a long one before it', () => {
		expect(starts('Vi har læst alle de sager og akter der var. Vi har tid.')).toEqual([]);
	});

	test('is not a sentence that stops at the same words', () => {
		expect(starts('Det er det, de skriver her. De skriver; det vurderes')).toEqual([]);
	});

	test('is not looked for across the sentence between', () => {
		expect(starts('Jeg har. Nej. Jeg har brugt det')).toEqual([]);
	});

	test('is what follows a word broken off, but not what a hyphen joins', () => {
		expect(starts('og siger- men jeg')).toEqual(['men jeg']);
		expect(starts('Både ferie- og intromøde, e-mail og så - ja')).toEqual([]);
	});

	test('is three words said twice', () => {
		expect(starts('Skal vi ik aftale skal vi ik sige')).toEqual(['skal vi']);
		expect(starts('op og kigge på på sigt')).toEqual([]);
	});

	test('is found in any text without trouble, in order and inside it', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary' }), (text) => {
				for (const kind of placeKinds) {
					const places = placesOf(kind, text);
					expect(places).toEqual([...places].sort((a, b) => a - b));
					for (const at of places) expect(at).toBeLessThan(text.length);
				}
			}),
		);
	});
});

describe('the marks of a score', () => {
	test('stand inside it, in the order of the turns, and never on each other where there is room', () => {
		fc.assert(
			fc.property(fc.constantFrom(...ids), fc.integer({ min: 320, max: 1600 }), (id, width) => {
				const { turns } = theExcerpt(id);
				const drawn = score(turns, { width, gap: 6, cap: 28, longestWord: 24 });
				const marks = scoreMarks(turns, drawn, placeKinds, { mark: 14, cap: 28 });
				for (const [track] of drawn.tracks.entries()) {
					const own = marks.filter((mark) => mark.track === track);
					expect(own.map(({ turn }) => turn)).toEqual(
						own.map(({ turn }) => turn).sort((a, b) => a - b),
					);
					for (const [at, { x }] of own.entries()) {
						expect(x).toBeGreaterThanOrEqual(7 - 1e-6);
						expect(x).toBeLessThanOrEqual(drawn.width - 7 + 1e-6);
						const before = own[at - 1];
						if (before) expect(x - before.x).toBeGreaterThanOrEqual(14 - 1e-6);
					}
				}
			}),
		);
	});

	test('stand at their words', () => {
		const { turns } = anExcerpt('B: skal vi det nu?\nS: ja');
		const drawn = score(turns, { width: 600, gap: 10, cap: 30, longestWord: 24 });
		expect(scoreMarks(turns, drawn, ['we', 'question'], { mark: 14, cap: 30 })).toEqual([
			{ kind: 'we', turn: 1, track: 0, x: 15 + 24 },
			{ kind: 'question', turn: 1, track: 0, x: 15 + 4 * 24 },
		]);
	});
});

describe('what is shown on a score', () => {
	const views = fc.record({
		kinds: fc.subarray([...placeKinds]),
		beside: fc.option(fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,2}$/u)),
	});

	test('is written in an address and read again', () => {
		fc.assert(
			fc.property(views, (view) => {
				expect(scoreViewCodec.read(scoreViewCodec.print(view))).toEqual(view);
			}),
		);
	});

	test('is nothing when the address says something else', () => {
		for (const text of ['?', 'spoergsmaal.', 'vi.vi', 'stilhed', 'vi_', 'vi_Borger', '_a--b']) {
			expect(scoreViewCodec.read(text), text).toBeNull();
		}
		fc.assert(
			fc.property(fc.string(), (text) => {
				expect(() => scoreViewCodec.read(text)).not.toThrow();
			}),
		);
	});

	test('comes and goes, one kind at a time', () => {
		const shown = toggleKind(toggleKind(scoreViewCodec.first, 'we'), 'question');
		expect(scoreViewCodec.print(shown)).toBe('spoergsmaal.vi');
		expect(scoreViewCodec.print(toggleKind(shown, 'question'))).toBe('vi');
	});
});
