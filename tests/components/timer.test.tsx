import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { Timer } from '~/components/slide/Timer.tsx';

const html = renderToString(<Timer minutes={2} label="Tal sammen to og to" />);

describe('a timer before its script runs', () => {
	test('is a label with the minutes', () => {
		expect(html).toContain('Tal sammen to og to, 2 minutter');
	});

	test('hides clock, buttons and line', () => {
		for (const part of ['timer-clock', 'timer-controls', 'timer-line']) {
			expect(html).toMatch(new RegExp(`class="${part}"[^>]* hidden`, 'u'));
		}
	});

	test('says nothing in its live region', () => {
		expect(html).toMatch(/<p class="timer-over" role="status"><\/p>/u);
	});

	test('has no style attribute, which the policy would refuse', () => {
		expect(html).not.toContain('style=');
	});
});

test('a timer for one minute says so', () => {
	expect(renderToString(<Timer minutes={1} label="Alene" class="fragment" />)).toMatch(
		/class="timer fragment".*Alene, 1 minut</su,
	);
});
