import { expect, test } from 'vitest';
import { planPlace } from '~/domain/course/plan-place.ts';

const parts = [
	{ kind: 'part', id: 'en', title: 'En', minutes: 10, startsAt: 0 },
	{ kind: 'break', id: 'pause', title: 'Pause', minutes: 5, startsAt: 10 },
	{ kind: 'part', id: 'to', title: 'To', minutes: 10, startsAt: 15 },
] as const;
const slides = [
	{ part: 'en', title: 'A', startsAt: 0 },
	{ part: 'en', title: 'B', startsAt: 2.5 },
	{ part: 'to', title: 'C', startsAt: 15 },
];

test.each([
	[0, 'en', 'A'],
	[2, 'en', 'A'],
	[3, 'en', 'B'],
	[9, 'en', 'B'],
	[10, 'pause', undefined],
	[15, 'to', 'C'],
	[24, 'to', 'C'],
	[25, undefined, undefined],
])('at minute %i the plan is in %s, at %s', (minute, part, title) => {
	const place = planPlace(minute, parts, slides);
	expect([place.part?.id, place.slide?.title]).toEqual([part, title]);
});
