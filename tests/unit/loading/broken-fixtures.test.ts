import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test, vi } from 'vitest';
import { brokenCourse, mistakes } from '../../support/fixture-course.ts';
import { problems } from '~/domain/course/problems.ts';
import { loadCourse } from '~/loading/load-course.ts';

/** Spies that only watch: each rule still says its own words. */
const rules = Object.keys(problems) as (keyof typeof problems)[];
const watched = rules.map((rule) => ({ rule, spy: vi.spyOn(problems, rule) }));
const loaded = mistakes().map((mistake) => ({ mistake, ...loadCourse(brokenCourse(mistake)) }));
const silent = watched.flatMap(({ rule, spy }) => (spy.mock.calls.length === 0 ? [rule] : []));

describe('the broken fixtures', () => {
	test('reach every problem there is', () => {
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

	test.each(loaded)('$mistake: file, found, allowed and fix are told', ({ problems: found }) => {
		expect(found).not.toEqual([]);
		for (const problem of found) {
			expect(problem.file).toMatch(/^content\//u);
			expect(problem.fix).toMatch(/\.$/u);
			for (const words of [problem.found, problem.allowed, problem.fix]) {
				expect(words).not.toBe('');
				expect(words).not.toMatch(/undefined|NaN|\[object|null/u);
			}
		}
	});
});
