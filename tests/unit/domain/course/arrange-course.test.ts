import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anEntry, aSlideEntry, entriesOf } from '../../../support/an-entry.ts';
import { arbitraryPlan, total } from '../../../support/arbitrary-plan.ts';
import { arrangeCourse } from '~/domain/course/arrange-course.ts';
import { checkCourse } from '~/domain/course/check.ts';
import type { PlanEntry } from '~/schemas/plan.ts';

describe('of any plan that keeps the rules', () => {
	const ofAnyPlan = (holds: (plan: PlanEntry) => void) =>
		fc.assert(fc.property(arbitraryPlan, holds));

	test('parts follow each other without a gap, and the last ends with the course', () => {
		ofAnyPlan((plan) => {
			const { parts, minutes } = arrangeCourse(entriesOf(plan));
			expect(parts.map(({ startsAt }) => startsAt)).toEqual(
				parts.map((_, at) => total(parts.slice(0, at))),
			);
			expect(parts.at(-1)!.startsAt + parts.at(-1)!.minutes).toBe(minutes);
		});
	});

	test('slides follow each other without a gap inside their part, which ends with its last', () => {
		ofAnyPlan((plan) => {
			const { parts, slides } = arrangeCourse(entriesOf(plan));
			for (const part of parts.filter(({ kind }) => kind === 'part')) {
				const own = slides.filter((slide) => slide.part === part.id);
				expect(own.map(({ startsAt }) => startsAt)).toEqual(
					own.map((_, at) => part.startsAt + total(own.slice(0, at))),
				);
				expect(part.startsAt + total(own)).toBe(part.startsAt + part.minutes);
			}
		});
	});

	test('slides are numbered from 1 in the running order', () => {
		ofAnyPlan((plan) => {
			const { slides } = arrangeCourse(entriesOf(plan));
			expect(slides.map(({ number }) => number)).toEqual(slides.map((_, at) => at + 1));
			expect(slides.map(({ id }) => id)).toEqual(
				plan.parts.flatMap((part) => (part.kind === 'part' ? part.slides.map(({ id }) => id) : [])),
			);
		});
	});

	test('no minute is missing, so that only the notes of the empty slides are told', () => {
		ofAnyPlan((plan) => {
			const entries = entriesOf(plan);
			const told = checkCourse(entries, {}).map(({ found }) => found);
			expect(told).toEqual(entries.slides.map(() => 'et dias uden noter'));
		});
	});

	test('a minute too many in one part is told once for the part and once for the course', () => {
		ofAnyPlan((plan) => {
			const [first, ...rest] = plan.parts;
			const parts = [{ ...first!, minutes: first!.minutes + 1 }, ...rest];
			const told = checkCourse({ ...entriesOf({ ...plan, parts }), slides: [] }, {}).filter(
				({ allowed }) => allowed.includes('tilsammen'),
			);
			expect(told).toHaveLength(first!.kind === 'part' ? 2 : 1);
		});
	});
});

describe('a course', () => {
	const plan: PlanEntry = {
		title: 'Et kursus',
		subtitle: 'Noget om noget',
		minutes: 3,
		starts: '12.00',
		checked: 'i foråret',
		chapterWords: { min: 1, max: 100 },
		parts: [
			{
				kind: 'part',
				id: 'del',
				title: 'Del',
				minutes: 3,
				slides: [
					{ id: 'b', minutes: 1, droppable: true },
					{ id: 'a', minutes: 2 },
				],
			},
		],
	};
	const chapter = { title: 'T', lead: 'L', description: 'D', goals: [] };
	const term = {
		definition: 'D',
		source: 'S',
		certainty: 'talk' as const,
		also: [],
		references: [],
		seeAlso: [],
	};

	test('has its chapters where their first slides are, whatever the order of the files', () => {
		const { mdx } = aSlideEntry('x');
		const course = arrangeCourse({
			...entriesOf(plan),
			slides: [aSlideEntry('a', { chapter: 'et' }), aSlideEntry('b', { chapter: 'to' })],
			chapters: ['et', 'to'].map((id) => ({ ...anEntry(id, chapter), mdx })),
		});
		expect(course.chapters.map(({ id }) => id)).toEqual(['to', 'et']);
	});

	test('has its terms in the Danish alphabet, where aa is å', () => {
		const terms = ['ørenlyd', 'ærlighed', 'aabenhed', 'Flip', 'emne'];
		const course = arrangeCourse({
			...entriesOf(plan),
			terms: terms.map((word) => anEntry(word, { ...term, id: word, term: word })),
		});
		expect(course.terms.map((item) => item.term)).toEqual([
			'emne',
			'Flip',
			'ærlighed',
			'ørenlyd',
			'aabenhed',
		]);
	});

	test('lists what a slide mentions once, in the order of first mention', () => {
		const body = [
			'<Cite keys="y x" /> <Cite keys="x" /> <Term id="tur">tur</Term>',
			'<Excerpt of="e" />',
			'<Compare left="e" right="d" />',
		].join('\n\n');
		const course = arrangeCourse({
			...entriesOf(plan),
			slides: [aSlideEntry('a', { body }), aSlideEntry('b')],
		});
		expect(course.slides[1]).toMatchObject({
			id: 'a',
			cites: ['y', 'x'],
			terms: ['tur'],
			excerpts: ['e', 'd'],
			droppable: false,
		});
		expect(course.slides[0]).toMatchObject({ id: 'b', cites: [], droppable: true });
	});

	test('cannot be arranged without a plan', () => {
		expect(() => arrangeCourse({ ...entriesOf(plan), plan: undefined })).toThrow('without a plan');
	});
});
