import { describe, expect, test } from 'vitest';
import { chapterSchema } from '~/schemas/chapter.ts';
import { exerciseSchema } from '~/schemas/exercise.ts';
import { idSchema } from '~/schemas/id.ts';
import { pageSchema } from '~/schemas/page.ts';
import { planSchema } from '~/schemas/plan.ts';
import { slideSchema } from '~/schemas/slide.ts';
import { termSchema } from '~/schemas/term.ts';
import { timelineEventSchema } from '~/schemas/timeline-event.ts';

const goal = 'Finde en tur';
const goodChapter = {
	title: 'At lytte',
	lead: 'Tre ture om en nøgle.',
	description: 'x'.repeat(90),
	goals: [goal, goal, goal],
};
const goodSlide = { title: 'Tak', form: 'text' };
const goodPage = { title: 'Om', lead: 'Noget.', description: 'Noget om noget.' };
const goodTerm = {
	id: 'tur',
	term: 'tur',
	definition: 'Det, en deltager siger, til en anden overtager.',
	source: 'Oplægget',
	certainty: 'talk',
};
const goodEvent = {
	id: 'jobcentre-2007',
	date: '2007',
	shown: '2007',
	title: 'Jobcentre',
	text: 'Stat og kommune samles.',
	kind: 'context',
	theme: 'organisering',
	certainty: 'verified',
	sources: [{ text: 'bm.dk' }],
};
const goodPlan = {
	title: 'Kursus',
	subtitle: 'Noget',
	minutes: 2,
	starts: '12.00',
	checked: 'foråret 2026',
	chapterWords: { min: 900, max: 1600 },
	parts: [{ kind: 'break', id: 'pause', title: 'Pause', minutes: 2 }],
};
const goodExercise = {
	type: 'notice',
	number: 1,
	title: 'Læg mærke til',
	summary: 'Skriv, hvad du hæfter dig ved.',
	chapter: 'datasession',
	slides: [],
	excerpts: ['strikkeklub'],
	minutes: 7,
	group: 'Alene',
	goal: 'Du øver dig.',
	steps: [
		{ title: 'Læs', text: 'Læs uddraget.', minutes: 2 },
		{ title: 'Skriv', text: 'Skriv det ned.' },
	],
	question: 'Hvor står det?',
	facilitator: { say: 'Læs.', expect: 'Stilhed.' },
};

const schemas = {
	chapter: [chapterSchema, goodChapter],
	slide: [slideSchema, goodSlide],
	page: [pageSchema, goodPage],
	term: [termSchema, goodTerm],
	event: [timelineEventSchema, goodEvent],
	plan: [planSchema, goodPlan],
	exercise: [exerciseSchema, goodExercise],
} as const;

describe.each(Object.entries(schemas))('%s', (_, [schema, good]) => {
	test('with all it needs is accepted', () => {
		expect(schema.safeParse(good).error?.issues).toBeUndefined();
	});

	test('with a field nobody knows is turned down', () => {
		expect(schema.safeParse({ ...good, layot: 'text' }).error?.issues).toMatchObject([
			{ code: 'unrecognized_keys', keys: ['layot'] },
		]);
	});

	test('with an empty title, or an empty name of any kind, is turned down', () => {
		const name = 'title' in good ? 'title' : 'term';
		expect(schema.safeParse({ ...good, [name]: '' }).success).toBe(false);
	});
});

describe('what a schema says is allowed is in Danish and begins with a small letter', () => {
	const part = { kind: 'part', id: 'a', title: 'A', minutes: 2, slides: [{ id: 'b', minutes: 2 }] };
	test.each([
		['chapter', { title: 'x'.repeat(71) }, 'højst 70 tegn'],
		['chapter', { description: 'x'.repeat(89) }, 'mindst 90 tegn'],
		['chapter', { description: 'x'.repeat(161) }, 'højst 160 tegn'],
		['chapter', { goals: [goal, goal] }, 'tre eller fire læringsmål'],
		['chapter', { goals: [goal, goal, goal, goal, goal] }, 'tre eller fire læringsmål'],
		['slide', { title: 'x'.repeat(61) }, 'højst 60 tegn'],
		['page', { description: 'x'.repeat(201) }, 'højst 200 tegn'],
		['term', { definition: 'For kort.' }, 'mindst 20 tegn'],
		['event', { title: 'x'.repeat(61) }, 'højst 60 tegn'],
		['event', { sources: [{}] }, 'enten { reference: nøgle } eller { text: "…" }'],
		[
			'event',
			{ sources: [{ text: 'a', reference: 'b' }] },
			'enten { reference: nøgle } eller { text: "…" }',
		],
		['plan', { starts: '25.00' }, 'et klokkeslæt i anførselstegn, fx "12.30"'],
		['plan', { minutes: 0 }, 'mindst 0.5'],
		['plan', { parts: [{ ...part, slides: [] }] }, 'mindst ét dias'],
		['plan', { minutes: 1.2 }, 'hele eller halve minutter, fx 2 eller 2.5'],
		['exercise', { summary: 'x'.repeat(161) }, 'højst 160 tegn'],
		['exercise', { steps: [goodExercise.steps[0]] }, 'mindst to trin'],
		['exercise', { excerpts: [] }, 'mindst ét uddrag'],
		['exercise', { type: 'reflect' }, 'præcis to uddrag'],
		['exercise', { type: 'compare', pairs: [], excerpts: ['a', 'b'] }, 'mindst ét par'],
		['exercise', { type: 'predict', stops: [] }, 'mindst ét stop'],
		['exercise', { type: 'classify', tags: ['a'], criteria: [] }, 'mindst to mærker'],
	] as const)('%s with %j: %s', (name, change, allowed) => {
		const [schema, good] = schemas[name];
		const { issues } = schema.safeParse({ ...good, ...change }).error!;
		expect(issues.map(({ message }) => message)).toEqual([allowed]);
	});
});

describe('an exercise that sorts', () => {
	const sorting = { ...goodExercise, type: 'classify', tags: ['generelt', 'konkret'] };

	test('may have a criterion for each tag', () => {
		const criteria = [{ tag: 'generelt', text: 'Uden sted.' }];
		expect(exerciseSchema.safeParse({ ...sorting, criteria }).success).toBe(true);
	});

	test('has no criterion for a tag it lacks', () => {
		const criteria = [{ tag: 'specifikt', text: 'Med sted.' }];
		expect(exerciseSchema.safeParse({ ...sorting, criteria }).error?.issues).toMatchObject([
			{ path: ['criteria', 0, 'tag'], message: 'et af mærkerne i tags: generelt, konkret' },
		]);
	});
});

describe('an event', () => {
	test('that sorts citizens says by what, asks a question and names its groups', () => {
		const { error } = timelineEventSchema.safeParse({ ...goodEvent, kind: 'categorisation' });
		expect(error?.issues.map(({ path }) => path)).toEqual([
			['principle'],
			['question'],
			['groups'],
		]);
	});

	test('without sources is left for the rule that tells so', () => {
		const uncited = { ...goodEvent, sources: undefined };
		expect(timelineEventSchema.parse(uncited).sources).toEqual([]);
	});
});

describe('an id', () => {
	test.each(['flip', 'pause-1', 'laan-et-oere', '2010'])('%s is one', (id) => {
		expect(idSchema.safeParse(id).success).toBe(true);
	});

	test.each(['Flip', 'lån-et-øre', 'flip.mdx', 'to ord', '-flip', 'a--b', ''])(
		'»%s« is none',
		(id) => {
			expect(idSchema.safeParse(id).success).toBe(false);
		},
	);
});
