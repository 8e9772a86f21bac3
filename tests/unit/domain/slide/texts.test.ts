import { describe, expect, test } from 'vitest';
import { clockText } from '~/domain/slide/clock-text.ts';
import { liveText } from '~/domain/slide/live-text.ts';
import { minutesText } from '~/domain/slide/minutes-text.ts';

describe('the clock', () => {
	test.each([
		[120_000, '2:00'],
		[119_001, '2:00'],
		[119_000, '1:59'],
		[1, '0:01'],
		[0, '0:00'],
		[-5, '0:00'],
		[1_680_000, '28:00'],
	])('shows %i milliseconds as %s', (milliseconds, text) => {
		expect(clockText(milliseconds)).toBe(text);
	});
});

describe('minutes in words', () => {
	test.each([
		[1, '1 minut'],
		[2, '2 minutter'],
		[0.5, '0,5 minutter'],
		[2.5, '2,5 minutter'],
	])('%d is »%s«', (minutes, text) => {
		expect(minutesText(minutes)).toBe(text);
	});
});

describe('the live region', () => {
	test('says where the deck is', () => {
		expect(liveText.slide(12, 47, 'Den dominerende model')).toBe(
			'Dias 12 af 47: Den dominerende model',
		);
	});

	test('says which step has come, and how it begins', () => {
		expect(liveText.step(2, 5, '  En kolossal\n opgave ')).toBe('Trin 2 af 5: En kolossal opgave');
	});

	test('shortens a long text between words', () => {
		const text = liveText.step(1, 1, 'ord '.repeat(60));
		expect(text).toMatch(/ord …$/u);
		expect(text.length).toBeLessThan(120);
	});

	test('shortens a text without spaces too', () => {
		expect(liveText.unknownSlide('x'.repeat(500)).length).toBeLessThan(100);
	});

	test('names the slide that is not there', () => {
		expect(liveText.unknownSlide('x')).toBe('Diasset »x« findes ikke her.');
	});
});
