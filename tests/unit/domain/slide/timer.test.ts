import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pauseTimer, readyTimer, settleTimer, startTimer, timeLeft } from '~/domain/slide/timer.ts';
import type { Timer } from '~/domain/slide/timer.ts';

const length = 120_000;

describe('a timer', () => {
	test('stands at its full length until it is started', () => {
		expect(timeLeft(readyTimer, length, 5_000_000)).toBe(length);
	});

	test('counts by the clock, however seldom it is looked at', () => {
		const timer = startTimer(readyTimer, length, 1_000);
		expect(timeLeft(timer, length, 1_000)).toBe(length);
		expect(timeLeft(timer, length, 91_000)).toBe(30_000);
	});

	test('keeps what is left while it is paused', () => {
		const paused = pauseTimer(startTimer(readyTimer, length, 0), 50_000);
		expect(timeLeft(paused, length, 900_000)).toBe(70_000);
		expect(timeLeft(startTimer(paused, length, 900_000), length, 910_000)).toBe(60_000);
	});

	test('is over when its end has passed, also when nobody looked', () => {
		const timer = startTimer(readyTimer, length, 0);
		expect(settleTimer(timer, length - 1)).toBe(timer);
		expect(settleTimer(timer, length)).toEqual({ kind: 'over' });
		expect(pauseTimer(timer, length + 1)).toEqual({ kind: 'over' });
	});

	test('stays over', () => {
		const over: Timer = { kind: 'over' };
		expect(timeLeft(over, length, 0)).toBe(0);
		expect(startTimer(over, length, 0)).toBe(over);
		expect(pauseTimer(over, 0)).toBe(over);
	});
});

type Press = 'start' | 'pause' | 'look';

test('whatever is pressed when, the time left is within bounds and never grows', () => {
	const presses = fc.array(
		fc.record({
			press: fc.constantFrom<Press>('start', 'pause', 'look'),
			after: fc.nat({ max: 60_000 }),
		}),
	);
	fc.assert(
		fc.property(presses, fc.nat(), (all, begin) => {
			let now = begin;
			let timer: Timer = readyTimer;
			let before = length;
			for (const { press, after } of all) {
				now += after;
				if (press === 'start') timer = startTimer(settleTimer(timer, now), length, now);
				else timer = press === 'pause' ? pauseTimer(timer, now) : settleTimer(timer, now);
				const left = timeLeft(timer, length, now);
				expect(left).toBeGreaterThanOrEqual(0);
				expect(left).toBeLessThanOrEqual(before);
				before = left;
			}
		}),
	);
});

test('pauses add up to nothing: only running time is used', () => {
	const rounds = fc.array(fc.record({ run: fc.nat({ max: 900 }), rest: fc.nat({ max: 90_000 }) }), {
		maxLength: 100,
	});
	fc.assert(
		fc.property(rounds, (all) => {
			let now = 0;
			let timer: Timer = readyTimer;
			for (const { run, rest } of all) {
				timer = startTimer(timer, length, now);
				now += run;
				timer = pauseTimer(timer, now);
				now += rest;
			}
			const used = all.reduce((sum, { run }) => sum + run, 0);
			expect(timeLeft(timer, length, now)).toBe(length - used);
		}),
	);
});
