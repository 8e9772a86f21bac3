import { expect, test } from 'vitest';
import { inTextCitation } from '~/domain/reference/cite.ts';
import { distinguish } from '~/domain/reference/distinguish.ts';
import { aWork } from './a-work.ts';
import type { Reference } from '~/formats/bibtex.ts';

const cited = (works: Reference[]) => distinguish(works).map((work) => inTextCitation([work]));

test('works of the same people and year get letters in the order of the list', () => {
	expect(
		cited([
			aWork({ key: 'b', title: 'Ørkener', year: 2017 }),
			aWork({ key: 'a', title: 'Bjerge', year: 2017 }),
			aWork({ key: 'c', title: 'Aner', year: 2016 }),
		]),
	).toEqual(['(Wright, 2017b)', '(Wright, 2017a)', '(Wright, 2016)']);
});

test('after z comes aa', () => {
	const works = Array.from({ length: 27 }, (_, at) =>
		aWork({ key: `w${at}`, title: String(at).padStart(2, '0'), year: 2017 }),
	);
	expect(cited(works).slice(-2)).toEqual(['(Wright, 2017z)', '(Wright, 2017aa)']);
});

test('works that are shortened to the same words get letters too', () => {
	expect(
		cited([
			aWork({ by: 'Dall, T. and Caswell, D. and Olesen, S.', year: 2017 }),
			aWork({ by: 'Dall, T. and Wright, S. and Olesen, S.', year: 2017 }),
		]),
	).toEqual(['(Dall m.fl., 2017a)', '(Dall m.fl., 2017b)']);
});

test('one more author is enough to tell works apart', () => {
	expect(
		cited([
			aWork({ by: 'Dall, Tanja', year: 2017 }),
			aWork({ by: 'Dall, Tanja and Caswell, Dorte', year: 2017 }),
		]),
	).toEqual(['(Dall, 2017)', '(Dall & Caswell, 2017)']);
});

test('works without a year', () => {
	expect(cited([aWork({ title: 'A' }), aWork({ title: 'B' })])).toEqual([
		'(Wright, u.å.-a)',
		'(Wright, u.å.-b)',
	]);
});

test('first authors of one surname get their initials', () => {
	expect(
		cited([
			aWork({ by: 'Nielsen, Mathias Herup', year: 2014 }),
			aWork({ by: 'Nielsen, Mie Femø and Wagner, Johannes', year: 2006 }),
			aWork({ by: 'Wagner, Johannes', year: 2006 }),
		]),
	).toEqual(['(M. H. Nielsen, 2014)', '(M. F. Nielsen & Wagner, 2006)', '(Wagner, 2006)']);
});
