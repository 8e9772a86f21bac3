import { expect, test } from 'vitest';
import { yearsShown } from '~/domain/timeline/years-shown.ts';

test.each([
	['2004', '2004'],
	['2000/2001', '2000/2001'],
	['2003–04', '2003–04'],
	['årsskiftet 2011/12', '2011/12'],
	['25. februar og 18. april 2013', '2013'],
	['forventes 1. januar 2027', '2027'],
	['snart', 'snart'],
])('»%s« is short »%s«', (shown, expected) => {
	expect(yearsShown(shown)).toBe(expected);
});
