import { expect, test } from 'vitest';
import { bibliography } from '~/domain/reference/bibliography.ts';
import { distinguish } from '~/domain/reference/distinguish.ts';
import { aWork } from './a-work.ts';
import type { Reference } from '~/formats/bibtex.ts';

const printed = (works: readonly Reference[]) =>
	bibliography(works).map(({ parts }) => parts.map(({ text }) => text).join(''));

test('the Danish alphabet: æ, ø, å last, aa as å', () => {
	const names = ['Aarup, A', 'Østergård, A', 'Zahle, A', 'Åkjær, A', 'Ærø, A', 'Andersen, A'];
	expect(
		bibliography(names.map((by) => aWork({ key: by, by, year: 2001 }))).map(({ key }) => key),
	).toEqual(['Andersen, A', 'Zahle, A', 'Ærø, A', 'Østergård, A', 'Åkjær, A', 'Aarup, A']);
});

test('an author alone, then with others; the older work first; then by title', () => {
	expect(
		printed([
			aWork({ by: 'Dall, Tanja and Sarangi, Srikant', year: 2018 }),
			aWork({ by: 'Dall, Tanja and Caswell, Dorte', year: 2021 }),
			aWork({ by: 'Dall, Tanja', title: 'B', year: 2020 }),
			aWork({ by: 'Dall, Tanja', title: 'A', year: 2020 }),
			aWork({ by: 'Dall, Tanja', title: 'C', year: 2019 }),
			aWork({ by: 'Dall, Tanja', title: 'D' }),
		]),
	).toEqual([
		'Dall, T. (u.å.). D.',
		'Dall, T. (2019). C.',
		'Dall, T. (2020). A.',
		'Dall, T. (2020). B.',
		'Dall, T., & Caswell, D. (2021). Poverty.',
		'Dall, T., & Sarangi, S. (2018). Poverty.',
	]);
});

test('the same letters as in the text', () => {
	expect(
		printed(distinguish([aWork({ title: 'B', year: 2017 }), aWork({ title: 'A', year: 2017 })])),
	).toEqual(['Wright, S. (2017a). A.', 'Wright, S. (2017b). B.']);
});

test('what is not verified stands beside the entry, not in it', () => {
	const [entry] = bibliography([{ ...aWork({ year: 2004 }), unverified: 'publisher' }]);
	expect(entry).toEqual({
		key: 'a',
		parts: [{ text: 'Wright, S. (2004). ' }, { text: 'Poverty', italic: true }, { text: '.' }],
		unverified: 'publisher',
	});
});

test('the list given is left as it was', () => {
	const works = [aWork({ key: 'b', by: 'B, C' }), aWork({ key: 'a', by: 'A, C' })];
	bibliography(works);
	expect(works.map(({ key }) => key)).toEqual(['b', 'a']);
});
