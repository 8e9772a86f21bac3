import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { layOutPlan } from '~/domain/course/lay-out-plan.ts';
import type { PlanPart } from '~/domain/course/lay-out-plan.ts';

/** Parts one after the other. */
function plan(...parts: readonly Omit<PlanPart, 'startsAt'>[]): PlanPart[] {
	let startsAt = 0;
	return parts.map((part) => {
		const placed = { ...part, startsAt };
		startsAt += part.minutes;
		return placed;
	});
}

const course = plan(
	{ kind: 'part', title: 'Velkommen og plan', minutes: 10 },
	{ kind: 'part', title: 'Beskæftigelsespolitik med den brede pensel', minutes: 45 },
	{ kind: 'break', title: 'Pause', minutes: 10 },
	{ kind: 'part', title: 'Mødet med systemet: samtalen under lup', minutes: 50 },
	{ kind: 'break', title: 'Pause', minutes: 10 },
	{ kind: 'part', title: 'Rehabiliteringsteam og samarbejde på tværs', minutes: 25 },
	{ kind: 'part', title: 'Datasession: Lån et øre', minutes: 30 },
);

describe('the plan of this course', () => {
	test('bars are as wide as their minutes', () => {
		expect(layOutPlan(course).map(({ width }) => Math.round(width * 1.8))).toEqual([
			10, 45, 10, 50, 10, 25, 30,
		]);
	});

	test('breaks and short parts are named above, a long word on a short bar stands lower', () => {
		expect(layOutPlan(course).map(({ level }) => level)).toEqual([
			'above',
			'below',
			'above',
			'below',
			'above',
			'lower',
			'below',
		]);
	});

	test('words have room up to the next words on their side of the line', () => {
		const [welcome, policy] = layOutPlan(course);
		expect(welcome?.room).toBeCloseTo((55 / 180) * 100);
		expect(policy?.room).toBeCloseTo((55 / 180) * 100);
	});
});

test('no bar or words leave the line, and bars follow each other without gap', () => {
	const aPart = fc.record({
		kind: fc.constantFrom('part' as const, 'break' as const),
		title: fc.stringMatching(/^[a-zæøå ]{1,40}$/u),
		minutes: fc.integer({ min: 1, max: 120 }),
	});
	fc.assert(
		fc.property(fc.array(aPart, { minLength: 1, maxLength: 12 }), (parts) => {
			let end = 0;
			for (const { from, width, room } of layOutPlan(plan(...parts))) {
				expect(from).toBeCloseTo(end);
				expect(from + room).toBeLessThanOrEqual(100.000001);
				end = from + width;
			}
			expect(end).toBeCloseTo(100);
		}),
	);
});
