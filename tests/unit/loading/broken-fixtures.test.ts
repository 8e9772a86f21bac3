import { readFileSync, readdirSync } from 'node:fs';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { brokenCourse, mistakes } from '../../support/fixture-course.ts';
import { problems } from '~/domain/course/problems.ts';
import { loadCourse } from '~/loading/load-course.ts';

afterEach(() => vi.restoreAllMocks());

describe('the broken fixtures', () => {
	test('reach every problem there is', () => {
		const rules = Object.keys(problems) as (keyof typeof problems)[];
		const told = rules.map((rule) => ({ rule, spy: vi.spyOn(problems, rule) }));
		for (const mistake of mistakes()) loadCourse(brokenCourse(mistake));
		const silent = told.filter(({ spy }) => spy.mock.calls.length === 0).map(({ rule }) => rule);
		expect(silent).toEqual([]);
	});

	test('are each pinned word for word', () => {
		const folder = new URL('./words/', import.meta.url);
		const tests = readdirSync(folder).map((name) => readFileSync(new URL(name, folder), 'utf8'));
		const pinned = tests.flatMap((text) =>
			[...text.matchAll(/reportOf\('([^']+)'\)/gu)].map(([, mistake]) => mistake),
		);
		expect(pinned.sort()).toEqual(mistakes());
	});

	test.each(mistakes())('%s tells file, what was found, what is allowed and what to do', (mistake) => {
		for (const problem of loadCourse(brokenCourse(mistake)).problems) {
			expect(problem.file).toMatch(/^content\//u);
			for (const words of [problem.found, problem.allowed, problem.fix]) {
				expect(words).not.toBe('');
				expect(words).not.toMatch(/undefined|NaN|\[object|null/u);
			}
			expect(problem.fix).toMatch(/\.$/u);
		}
	});
});
