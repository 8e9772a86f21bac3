import { expect, test } from 'vitest';
import { nearest } from '~/domain/course/nearest.ts';

test('a misspelt word is nearest to the word that was meant', () => {
	expect(nearest('uddrag-striklub', ['uddrag-strikkeklub', 'uddrag-skraldemand', 'flip'])[0]).toBe(
		'uddrag-strikkeklub',
	);
});
