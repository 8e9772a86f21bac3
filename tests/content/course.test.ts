import { describe, expect, test } from 'vitest';
import { runningOrder } from '../support/running-order.ts';
import { printProblems } from '~/domain/course/problem.ts';
import { loadCourse } from '~/loading/load-course.ts';
import { readContentFiles } from '~/loading/read-files.ts';

const files = readContentFiles(process.cwd());
const loaded = loadCourse(files);
if (!loaded.course) throw new Error(printProblems(loaded.problems));
const { course } = loaded;

test('the content keeps every rule', () => {
	expect(printProblems(loaded.problems)).toBe('');
});

describe('the lecture', () => {
	test('takes 180 minutes with two breaks', () => {
		expect(course.minutes).toBe(180);
		expect(course.parts.map(({ id, minutes }) => [id, minutes])).toEqual([
			['velkommen', 10],
			['politik', 45],
			['pause-1', 10],
			['moedet', 50],
			['pause-2', 10],
			['team', 25],
			['datasession', 30],
		]);
		expect(course.parts.filter(({ kind }) => kind === 'break')).toHaveLength(2);
	});

	test('has its 47 slides in their order, each in its part and with its chapter', () => {
		expect(course.slides).toHaveLength(47);
		expect(course.slides.map(({ id, part, chapter }) => [part, chapter, id])).toEqual(runningOrder);
	});

	test('has speaker notes of 40–150 words for every slide', () => {
		const words = course.slides.map(({ notes }) => notes.split(/\s+/u).length);
		expect(Math.min(...words)).toBeGreaterThanOrEqual(40);
		expect(Math.max(...words)).toBeLessThanOrEqual(150);
	});

	test('can be shortened in every part before the data session', () => {
		const parts = new Set(course.slides.filter(({ droppable }) => droppable).map(({ part }) => part));
		expect([...parts]).toEqual(['velkommen', 'politik', 'moedet', 'team']);
	});
});

describe('the chapters', () => {
	test('are seven, in the order of the lecture', () => {
		expect(course.chapters.map(({ id }) => id)).toEqual([
			'politik',
			'borgermodeller',
			'viden',
			'samtaleanalyse',
			'gribning',
			'rehabiliteringsteam',
			'datasession',
		]);
	});

	test.each(course.chapters)('$id is 900–1,600 words long', ({ words }) => {
		expect(words).toBeGreaterThanOrEqual(900);
		expect(words).toBeLessThanOrEqual(1600);
	});

	test.each(course.chapters)('$id names its sources', ({ cites }) => {
		expect(cites).not.toEqual([]);
	});
});

describe('the excerpts', () => {
	test('are nine, as the lecture meets them', () => {
		expect(course.excerpts.map(({ id, turns }) => [id, turns.length])).toEqual([
			['nogen-spoergsmaal', 2],
			['hvilke-spoergsmaal', 2],
			['skraldemand', 4],
			['ressourceforloeb', 4],
			['gribning-mandag', 5],
			['gribning-du-hoerer', 3],
			['strikkeklub', 8],
			['refleksion', 8],
			['moedeleder', 1],
		]);
	});

	test.each(course.excerpts)('$id is on a slide and in a chapter', ({ id }) => {
		expect(course.slides.some(({ excerpts }) => excerpts.includes(id))).toBe(true);
		expect(course.chapters.some(({ excerpts }) => excerpts.includes(id))).toBe(true);
	});
});

describe('the exercises', () => {
	test('are eight, one of each type, by number', () => {
		expect(course.exercises.map(({ number, type, id }) => [number, type, id])).toEqual([
			[1, 'read-aloud', 'laes-hoejt'],
			[2, 'notice', 'laeg-maerke-til'],
			[3, 'predict', 'hvad-sker-der-saa'],
			[4, 'link', 'knyt-turene'],
			[5, 'compare', 'sammenlign-to-forloeb'],
			[6, 'classify', 'generelt-eller-konkret'],
			[7, 'gather', 'saml-gruppens-iagttagelser'],
			[8, 'reflect', 'laan-et-oere'],
		]);
	});

	test.each(course.exercises)('$id takes as long as its steps', ({ minutes, steps }) => {
		expect(steps.reduce((sum, step) => sum + (step.minutes ?? 0), 0)).toBe(minutes);
	});
});

describe('the glossary', () => {
	const ids = course.terms.map(({ id }) => id);

	test('has the terms the course promises', () => {
		expect(ids).toEqual(expect.arrayContaining(promisedTerms));
	});

	test('is linked from the texts', () => {
		const mentioned = [...course.chapters, ...course.slides].flatMap(({ terms }) => terms);
		const unused = ids.filter((id) => !mentioned.includes(id));
		// Known from the law, and kept for whoever looks it up.
		expect(unused).toEqual([]);
	});
});

describe('the time line', () => {
	test('has the four ways to sort citizens, each with a question and its groups', () => {
		const sorting = course.events.filter((event) => event.kind === 'categorisation');
		expect(sorting.map(({ date, groups }) => [date.slice(0, 4), groups.length])).toEqual([
			['2000', 5],
			['2004', 5],
			['2010', 3],
			['2014', 2],
		]);
	});

	test('names a source for every event', () => {
		expect(course.events.filter(({ sources }) => sources.length === 0)).toEqual([]);
	});
});

test('the texts have Danish quotation marks and no long dashes', () => {
	const wrong = files.flatMap(({ path, text }) =>
		[...text.matchAll(/[—“”„]/gu)].map(({ 0: sign, index }) => `${path}, ${index}: ${sign}`),
	);
	expect(wrong).toEqual([]);
});

const promisedTerms = `
	kontanthjaelp jobparat uddannelsesparat aktivitetsparat matchgruppe visitation
	rehabiliteringsteam rehabiliteringsplan ressourceforloeb fleksjob foertidspension skaanehensyn
	virksomhedspraktik jobcenter arbejdsevne aktiv-socialpolitik selvforsoergelse sekventialitet
	taletur naerhedspar overlap reparatur praeference institutionel-samtale gribning medproducent
	flip groupthink empowerment ikke-binaert-borgerperspektiv arbejdsmarkedsperspektiv datasession
	systemraadgivning
`
	.trim()
	.split(/\s+/u);
