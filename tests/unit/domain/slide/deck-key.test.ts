import { describe, expect, test } from 'vitest';
import { deckCommand, isStep } from '~/domain/slide/deck-key.ts';
import type { KeyPress } from '~/domain/slide/deck-key.ts';

const press = (key: string, modifiers: Partial<KeyPress> = {}): KeyPress => ({
	key,
	shiftKey: false,
	ctrlKey: false,
	metaKey: false,
	altKey: false,
	...modifiers,
});

describe('on the slide', () => {
	test.each([
		['ArrowRight', 'next'],
		['ArrowDown', 'next'],
		['PageDown', 'next'],
		[' ', 'next'],
		['ArrowLeft', 'previous'],
		['ArrowUp', 'previous'],
		['PageUp', 'previous'],
		['Home', 'first'],
		['End', 'last'],
		['o', 'overview'],
		['O', 'overview'],
		['Escape', 'overview'],
		['f', 'fullscreen'],
		['b', 'black'],
		['.', 'black'],
		['t', 'theme'],
		['Enter', undefined],
		['x', undefined],
		['toString', undefined],
	])('%s gives %s', (key, command) => {
		expect(deckCommand(press(key), 'slide')).toBe(command);
	});

	test('Shift and Space go back', () => {
		expect(deckCommand(press(' ', { shiftKey: true }), 'slide')).toBe('previous');
	});

	test('combinations belong to the browser', () => {
		expect(deckCommand(press('f', { ctrlKey: true }), 'slide')).toBeUndefined();
		expect(deckCommand(press('ArrowLeft', { altKey: true }), 'slide')).toBeUndefined();
		expect(deckCommand(press('ArrowRight', { metaKey: true }), 'slide')).toBeUndefined();
	});

	test('letters can be switched off', () => {
		expect(deckCommand(press('b'), 'slide', false)).toBeUndefined();
		expect(deckCommand(press('Escape'), 'slide', false)).toBe('overview');
	});
});

describe('a focused control', () => {
	test.each([' ', 'Enter', 'ArrowRight', 'ArrowLeft', 'ArrowDown', 'ArrowUp', 'Home', 'End'])(
		'keeps »%s«',
		(key) => {
			expect(deckCommand(press(key), 'control')).toBeUndefined();
		},
	);

	test('lets the clicker through', () => {
		expect(deckCommand(press('PageDown'), 'control')).toBe('next');
		expect(deckCommand(press('PageUp'), 'control')).toBe('previous');
	});
});

test('a field where one writes keeps every key', () => {
	for (const key of ['b', '.', ' ', 'PageDown', 'Escape', 'ArrowLeft']) {
		expect(deckCommand(press(key), 'field')).toBeUndefined();
	}
});

test('a key that is held down steps on, and switches nothing', () => {
	expect((['next', 'previous'] as const).every(isStep)).toBe(true);
	expect(
		(['overview', 'fullscreen', 'black', 'theme', 'first', 'last'] as const).some(isStep),
	).toBe(false);
});
