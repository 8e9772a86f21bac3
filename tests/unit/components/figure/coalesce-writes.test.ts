import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { coalesceWrites } from '~/components/figure/live/coalesce-writes.ts';

beforeEach(() => {
	vi.useFakeTimers();
});
afterEach(() => {
	vi.useRealTimers();
});

function writes() {
	const written: string[] = [];
	return { written, ...coalesceWrites((text: string) => written.push(text), 300) };
}

test('the first is written at once', () => {
	const { written, ask } = writes();
	ask('a');
	expect(written).toEqual(['a']);
});

test('of those that come before the pause is over the last is written, when it is', () => {
	const { written, ask } = writes();
	for (const text of ['a', 'b', 'c']) ask(text);
	vi.advanceTimersByTime(299);
	expect(written).toEqual(['a']);
	vi.advanceTimersByTime(1);
	expect(written).toEqual(['a', 'c']);
});

test('what comes after a pause is written at once again', () => {
	const { written, ask } = writes();
	ask('a');
	vi.advanceTimersByTime(300);
	ask('b');
	expect(written).toEqual(['a', 'b']);
});

test('a key held down for half a minute writes no more often than the pause allows, and the last', () => {
	const { written, ask } = writes();
	for (let press = 0; press < 1000; press += 1) {
		ask(String(press));
		vi.advanceTimersByTime(30);
	}
	vi.advanceTimersByTime(300);
	expect(written.length).toBeLessThanOrEqual(102);
	expect(written.at(-1)).toBe('999');
});

test('what waits is written when it is asked to be, once, and it says whether anything waited', () => {
	const { written, ask, flush } = writes();
	ask('a');
	expect(flush()).toBe(false);
	ask('b');
	expect(written).toEqual(['a']);
	expect(flush()).toBe(true);
	expect(written).toEqual(['a', 'b']);
	vi.advanceTimersByTime(1000);
	expect(written).toEqual(['a', 'b']);
});

test('what is refused is no error and is tried again; what came meanwhile takes its place', () => {
	const write = vi.fn<(text: string) => void>();
	write.mockImplementationOnce(() => {
		throw new DOMException('Too many calls.', 'SecurityError');
	});
	const { ask } = coalesceWrites(write, 300);
	ask('a');
	ask('b');
	vi.advanceTimersByTime(300);
	expect(write.mock.calls).toEqual([['a'], ['b']]);
	vi.advanceTimersByTime(1000);
	expect(write).toHaveBeenCalledTimes(2);
});
