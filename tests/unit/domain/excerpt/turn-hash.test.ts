import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readTurnHash, turnHash } from '~/domain/excerpt/turn-hash.ts';

test('a turn and a range of turns have an address', () => {
	expect(turnHash(4)).toBe('t4');
	expect(turnHash(4, 6)).toBe('t4-t6');
});

test('what is written as an address is read again', () => {
	fc.assert(
		fc.property(fc.integer({ min: 1, max: 9999 }), fc.nat({ max: 500 }), (from, more) => {
			expect(readTurnHash(`#${turnHash(from, from + more)}`)).toEqual({ from, to: from + more });
		}),
	);
});

test('a range that is written backwards names the same turns', () => {
	expect(readTurnHash('#t6-t4')).toEqual({ from: 4, to: 6 });
});

test('anything else names no turns', () => {
	for (const hash of [
		'',
		'#',
		'#t0',
		'#t',
		'#t4-',
		'#t4-6',
		'#t-4',
		'#T4',
		'#tur4',
		'#t4 ',
		'#t1234567',
	]) {
		expect(readTurnHash(hash), hash).toBeNull();
	}
	fc.assert(
		fc.property(fc.string(), (hash) => {
			const named = readTurnHash(hash);
			if (named) expect(named.from).toBeLessThanOrEqual(named.to);
		}),
	);
});
