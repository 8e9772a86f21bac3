import { z } from 'astro/zod';
import { describe, expect, test } from 'vitest';
import { fieldsAt } from '~/loading/schema-fields.ts';
import { allowedWords, foundWords } from '~/loading/schema-words.ts';
import { planSchema } from '~/schemas/plan.ts';
import { timelineEventSchema } from '~/schemas/timeline-event.ts';

describe('what was found', () => {
	test.each([
		[undefined, 'ingenting'],
		[null, 'ingenting'],
		['', 'tom tekst'],
		['kort', '»kort«'],
		[2.5, '2.5'],
		[false, 'false'],
		[[], 'en tom liste'],
		[['a'], 'en liste med ét punkt'],
		[['a', 'b'], 'en liste med 2 punkter'],
		[{ a: 1, b: 2 }, 'felterne a, b'],
		[`${'ord '.repeat(20)}`, `»${'ord '.repeat(11)}ord …« (80 tegn)`],
	])('of %j is told as %s', (value, words) => {
		expect(foundWords(value)).toBe(words);
	});
});

describe('what is allowed', () => {
	test.each([
		[z.string(), 1, 'tekst (sæt anførselstegn om tal, datoer, true og false)'],
		[z.string(), undefined, 'tekst'],
		[z.number(), '2,5', 'et tal, fx 2 eller 2.5 (med punktum)'],
		[z.int(), 1.5, 'et helt tal'],
		[z.boolean(), 'ja', 'true eller false'],
		[z.array(z.string()), 'a', 'en liste'],
		[z.strictObject({}), 'a', 'felter med navn og værdi'],
		[z.enum(['a', 'b']), 'c', 'a, b'],
		[z.string().min(1), '', 'mindst 1 tegn'],
		[z.array(z.string()).min(1), [], 'mindst 1 punkt'],
		[z.array(z.string()).max(2), ['a', 'b', 'c'], 'højst 2 punkter'],
		[z.number().min(0.5), 0, 'mindst 0.5'],
		[z.int().min(1), 0, 'mindst 1'],
		[z.url(), 'bm', 'det, som content/README.md viser'],
		[z.string().max(1, { error: 'et bogstav' }), 'ab', 'et bogstav'],
	])('is told in Danish, whatever Zod would say', (schema, value, words) => {
		const [issue] = schema.safeParse(value).error!.issues;
		expect(allowedWords(issue!, value)).toBe(words);
	});
});

describe('the fields that may stand in a place', () => {
	test('are those of the schema, in its order', () => {
		expect(fieldsAt(planSchema, {}, [])).toEqual([
			'title',
			'subtitle',
			'minutes',
			'starts',
			'checked',
			'chapterWords',
			'parts',
		]);
	});

	test('are those of the kind that the data names', () => {
		const plan = { parts: [{ kind: 'break' }, { kind: 'part', slides: [{ id: 'flip' }] }] };
		expect(fieldsAt(planSchema, plan, ['parts', 0])).toEqual(['kind', 'id', 'title', 'minutes']);
		expect(fieldsAt(planSchema, plan, ['parts', 1])).toContain('slides');
		expect(fieldsAt(planSchema, plan, ['parts', 1, 'slides', 0])).toEqual([
			'id',
			'minutes',
			'droppable',
		]);
	});

	test('are those of every shape where the data does not tell which', () => {
		const event = { kind: 'since', sources: [{}] };
		expect(fieldsAt(timelineEventSchema, event, ['sources', 0])).toEqual([
			'reference',
			'text',
			'url',
		]);
	});

	test('are none where the schema knows no fields', () => {
		expect(fieldsAt(planSchema, { title: 'a' }, ['title'])).toEqual([]);
		expect(fieldsAt(planSchema, { nyt: {} }, ['nyt'])).toEqual([]);
	});
});
