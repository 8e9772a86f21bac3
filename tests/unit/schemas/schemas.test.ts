import { describe, expect, test } from 'vitest';
import { anExercise } from '../../support/an-exercise.ts';
import { chapterSchema } from '~/schemas/chapter.ts';
import { stepIds, type ExerciseType } from '~/schemas/exercise-steps.ts';
import { exerciseSchema } from '~/schemas/exercise.ts';
import { idSchema } from '~/schemas/id.ts';
import { pageSchema } from '~/schemas/page.ts';
import { planSchema } from '~/schemas/plan.ts';
import { slideSchema } from '~/schemas/slide.ts';
import { termSchema } from '~/schemas/term.ts';
import { timelineEventSchema } from '~/schemas/timeline-event.ts';
import type { ExerciseOf } from '~/domain/exercise/exercise.ts';

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
const goodExercise = written('notice');

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
		['exercise', { excerpts: [] }, 'mindst ét uddrag'],
	] as const)('%s with %j: %s', (name, change, allowed) => {
		const [schema, good] = schemas[name];
		const { issues } = schema.safeParse({ ...good, ...change }).error!;
		expect(issues.map(({ message }) => message)).toEqual([allowed]);
	});
});

describe('an exercise', () => {
	const refused = (type: ExerciseType, change: object) => {
		return exerciseSchema.safeParse({ ...written(type), ...change }).error?.issues ?? [];
	};

	test.each(Object.keys(stepIds) as ExerciseType[])('of the type %s can be written', (type) => {
		expect(refused(type, {})).toEqual([]);
	});

	test.each([
		['notice', { prompts: ['Hvor?'] }, 'mindst to spørgsmål'],
		['predict', { stops: [] }, 'mindst ét stop'],
		['compare', { pairs: [] }, 'mindst ét par'],
		['compare', { excerpts: ['a'] }, 'præcis to uddrag'],
		['classify', { tags: ['oplysning/vejledning'] }, 'mindst to mærker'],
		['classify', { tags: ['a', 'b'] }, 'mærker, hvoraf det ene er oplysning/vejledning'],
		['reflect', { excerpts: ['a', 'b', 'c'] }, 'præcis to uddrag'],
		['reflect', { quotes: [] }, 'mindst én tur, der gengiver en anden'],
		['reflect', { words: [] }, 'mindst ét ord'],
		['reflect', { sentences: ['Det …'] }, 'præcis tre begyndelser'],
	] as const)('of the type %s with %j is told: %s', (type, change, allowed) => {
		expect(refused(type, change).map(({ message }) => message)).toEqual([allowed]);
	});

	test('has for a room no more than can be said to it', () => {
		const steps = anExercise('link').steps.map((step) => ({ ...step, room: 'x'.repeat(161) }));
		expect(refused('link', { steps }).map(({ message }) => message)).toContain('højst 160 tegn');
	});

	test('has the steps of its own type, not those of another', () => {
		const { steps } = anExercise('gather');
		expect(refused('notice', { steps }).map(({ path }) => path)).toContainEqual(['steps', 0, 'id']);
	});

	test('has no step twice', () => {
		const [read, notice, again] = anExercise('notice').steps;
		const steps = [read, notice, notice, again];
		expect(refused('notice', { steps }).map(({ message }) => message)).toEqual([
			'trinnene read, notice og again, hvert én gang og i den rækkefølge',
		]);
	});

	test('may have a criterion for each tag, and none for a tag it lacks', () => {
		expect(refused('classify', { criteria: [{ tag: 'generelt', text: 'Uden sted.' }] })).toEqual(
			[],
		);
		const criteria = [{ tag: 'specifikt', text: 'Med sted.' }];
		expect(refused('classify', { criteria })).toMatchObject([
			{
				path: ['criteria', 0, 'tag'],
				message: 'et af mærkerne i tags: generelt, oplysning/vejledning',
			},
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

/** An exercise as it stands in its file, which does not say its own id. */
function written(type: ExerciseType): Omit<ExerciseOf<ExerciseType>, 'id'> {
	const exercise: { id?: string } = { ...anExercise(type) };
	delete exercise.id;
	return exercise as Omit<ExerciseOf<ExerciseType>, 'id'>;
}
