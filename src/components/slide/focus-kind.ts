import { closest } from './closest.ts';
import type { KeyFocus } from '~/domain/slide/deck-key.ts';

/** What kind of thing a key was pressed on. */
export function focusKind(target: EventTarget | null): KeyFocus {
	if (closest(target, fields)) return 'field';
	return closest(target, controls) ? 'control' : 'slide';
}

const fields = [
	'textarea',
	'select',
	'input:not([type="button"],[type="checkbox"],[type="radio"],[type="reset"],[type="submit"])',
	'[contenteditable]:not([contenteditable="false"])',
].join();

const controls = [
	'a[href]',
	'button',
	'summary',
	'input',
	'audio[controls]',
	'video[controls]',
	'[tabindex="0"]',
	...['button', 'checkbox', 'link', 'option', 'radio', 'slider', 'switch', 'tab'].map(
		(role) => `[role="${role}"]`,
	),
].join();
