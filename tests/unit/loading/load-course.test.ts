import { expect, test } from 'vitest';
import { goodCourse } from '../../support/fixture-course.ts';
import { loadCourse } from '~/loading/load-course.ts';

test('a course without mistakes is loaded without problems', () => {
	expect(loadCourse(goodCourse()).problems).toEqual([]);
});
