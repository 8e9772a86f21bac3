import { describe, expect, test } from 'vitest';
import { problems } from '~/domain/course/problems.ts';

const place = { file: 'content/slides/tak.mdx', line: 3 };

describe('an unknown id', () => {
	const slides = new Set(Array.from({ length: 13 }, (_, at) => `rids-${2000 + at}`));

	test('is told with those most like it, where there are too many to read', () => {
		expect(problems.unknownId(place, 'slide', 'rids-200', slides)).toMatchObject({
			allowed: 'et af de 13 dias, fx rids-2000, rids-2001, rids-2002',
			fix: 'Ret id’et (måske »rids-2000«), eller tilføj diasset i content/slides.',
		});
	});

	test('is told with the first of them where none is like it', () => {
		expect(problems.unknownId(place, 'slide', 'tak', slides)).toMatchObject({
			allowed: 'et af de 13 dias, fx rids-2000, rids-2001, rids-2002',
			fix: 'Ret id’et, eller tilføj diasset i content/slides.',
		});
	});

	test('is told where there is nothing to choose from', () => {
		expect(problems.unknownId(place, 'exercise', 'tak', new Set()).allowed).toBe(
			'ingen endnu, for der er ingen øvelser',
		);
	});

	test.each([
		['chapter', 'kapitlet »x«, som ikke findes', 'et af de 13 kapitler'],
		['slide', 'diasset »x«, som ikke findes', 'et af de 13 dias'],
		['excerpt', 'uddraget »x«, som ikke findes', 'et af de 13 uddrag'],
		['term', 'begrebet »x«, som ikke findes', 'et af de 13 begreber'],
		['reference', 'henvisningen »x«, som ikke findes', 'en af de 13 henvisninger'],
		['exercise', 'øvelsen »x«, som ikke findes', 'en af de 13 øvelser'],
		['categorisation', 'inddelingen »x«, som ikke findes', 'en af de 13 inddelinger'],
	] as const)('of a %s has the right Danish gender', (kind, found, allowed) => {
		const problem = problems.unknownId(place, kind, 'x', slides);
		expect(problem.found).toBe(found);
		expect(problem.allowed.startsWith(`${allowed}, fx `)).toBe(true);
	});
});

describe('a wrong attribute', () => {
	test.each([
		[{ kind: 'choice', values: ['a', 'b', 'c'] }, ['x', 'd'], 'x="d": x="a", x="b" eller x="c"'],
		[{ kind: 'choice', values: [1, 3] }, ['x', 2], 'x={2}: x={1} eller x={3}'],
		[{ kind: 'flag' }, ['x', 'ja'], 'x="ja": kun x, uden noget efter'],
		[{ kind: 'number' }, ['x', '2'], 'x="2": et tal over 0 i krøllede parenteser, fx x={2}'],
		[{ kind: 'turn' }, ['x', true], 'x: et helt tal i krøllede parenteser, fx x={3}'],
		[{ kind: 'text' }, ['x', 3], 'x={3}: tekst i anførselstegn: x="…"'],
	] as const)('of %j is told with what may stand there', (rule, [name, value], told) => {
		const { found, allowed } = problems.wrongAttribute(place, name, value, rule);
		expect(`${found}: ${allowed}`).toBe(told);
	});
});
