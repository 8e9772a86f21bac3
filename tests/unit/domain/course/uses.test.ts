import { expect, test } from 'vitest';
import { usesOfExcerpt, usesOfReference, usesOfTerm } from '~/domain/course/uses.ts';
import { loadCourse } from '~/loading/load-course.ts';
import { anEvent } from '../../../support/figure-events.ts';
import { goodCourse } from '../../../support/fixture-course.ts';
import type { Use } from '~/domain/course/uses.ts';

const course = loadCourse(goodCourse()).course!;
const places = (uses: readonly Use[]) => uses.map(({ kind, id }) => `${kind} ${id}`);

test('a work is used where it is cited, named as a source or listed as a reference', () => {
	const event = anEvent({ id: 'jobcentre', date: '2007', sources: [{ reference: 'sacks1974' }] });
	expect(places(usesOfReference({ ...course, events: [event] }, 'sacks1974'))).toEqual([
		'chapter at-lytte',
		'slide noeglen',
		'exercise hvad-sker-der-saa',
		'term taletur',
		'event jobcentre',
	]);
});

test('a term is used where a word leads to it', () => {
	expect(usesOfTerm(course, 'taletur')).toEqual([
		{ kind: 'chapter', id: 'at-lytte', title: 'At lytte efter en nøgle' },
	]);
});

test('an excerpt is used where it is shown, compared or worked on', () => {
	expect(places(usesOfExcerpt(course, 'noeglen'))).toEqual([
		'chapter at-lytte',
		'chapter at-spoerge',
		'slide noeglen',
		'exercise hvad-sker-der-saa',
	]);
});

test('what nobody uses is used nowhere', () => {
	expect(usesOfReference(course, 'findes-ikke')).toEqual([]);
	expect(usesOfTerm(course, 'findes-ikke')).toEqual([]);
	expect(usesOfExcerpt(course, 'findes-ikke')).toEqual([]);
});
