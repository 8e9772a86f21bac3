import { expect, test } from 'vitest';
import { classesOf, isWanted } from '~/integrations/wanted-styles.ts';

const page = classesOf('<main class="page wide"><p class="lead">Klasser</p></main>');

test('a sheet is wanted on a page with one of its classes', () => {
	expect(isWanted('.lead{margin:0}.turn{color:red}', page)).toBe(true);
	expect(isWanted('.page>.wide:not(.turn){margin:0}', page)).toBe(true);
});

test('a sheet is not wanted where none of its classes stand', () => {
	expect(isWanted('.turn{color:red}.turn-mark::before{inset:0}', page)).toBe(false);
	expect(isWanted('@media print{.turn-panel{display:none}}', page)).toBe(false);
});

test('a sheet without classes is for every page', () => {
	expect(isWanted(':root{--s-1:.25rem}body{margin:0}', page)).toBe(true);
});

test('numbers are no classes', () => {
	expect(isWanted('.turn{line-height:1.5;margin:.5rem}', page)).toBe(false);
	expect(isWanted('p{margin:.5rem 1.25em}', page)).toBe(true);
});
