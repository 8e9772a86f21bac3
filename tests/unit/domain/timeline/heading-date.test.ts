import { expect, test } from 'vitest';
import { headingDate } from '~/domain/timeline/heading-date.ts';

test.each([
	['foråret 2010', 'Tre matchgrupper', 'Foråret 2010'],
	['årsskiftet 2011/12', 'Starthjælp afskaffes', 'Årsskiftet 2011/12'],
	['1. januar 2014', 'Kontanthjælpsreformen', '1. januar 2014'],
	['forventes 1. januar 2027', 'En ny hovedlov forventes', '1. januar 2027'],
	['forventes 1. januar 2027', 'En ny hovedlov', 'Forventes 1. januar 2027'],
])('%s: %s begins »%s«', (shown, title, expected) => {
	expect(headingDate({ shown, title })).toBe(expected);
});
