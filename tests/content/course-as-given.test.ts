import { describe, expect, test } from 'vitest';
import { runningOrder } from '../support/running-order.ts';
import { printProblems } from '~/domain/course/problem.ts';
import { loadCourse } from '~/loading/load-course.ts';
import { readContentFiles } from '~/loading/read-files.ts';

/**
 * The course as it was given: the only place that counts. A lecturer may add slides, excerpts, terms and exercises
 * without touching this file. What came with the talk stays, because its ids are addresses that others link to; and the
 * lecture stays three hours, because that is what it is booked for. A test that fails here asks whether it was meant.
 */
const { course, problems } = loadCourse(readContentFiles(process.cwd()));
if (!course) throw new Error(printProblems(problems));

/** Those of the course that were given, in the order of the course. */
function given<Item extends { readonly id: string }>(
	items: readonly Item[],
	ids: readonly string[],
): readonly Item[] {
	return items.filter(({ id }) => ids.includes(id));
}

describe('the lecture', () => {
	test('takes 180 minutes with two breaks', () => {
		expect(course.minutes).toBe(180);
		expect(course.parts.filter(({ kind }) => kind === 'break')).toHaveLength(2);
	});

	test('has the 47 slides of the talk in their order, each in its part and with its chapter', () => {
		const ids = runningOrder.map(([, , id]) => id);
		const slides = given(course.slides, ids);
		expect(slides).toHaveLength(47);
		expect(slides.map(({ id, part, chapter }) => [part, chapter, id])).toEqual(runningOrder);
	});

	test('can be shortened in every part before the data session', () => {
		const droppable = course.slides.filter((slide) => slide.droppable).map(({ part }) => part);
		expect(droppable).toEqual(expect.arrayContaining(['velkommen', 'politik', 'moedet', 'team']));
	});
});

describe('the seven chapters', () => {
	const ids = words(
		'politik borgermodeller viden samtaleanalyse gribning rehabiliteringsteam datasession',
	);
	const chapters = given(course.chapters, ids);

	test('stand in the order of the lecture', () => {
		expect(chapters).toHaveLength(7);
		expect(chapters.map(({ id }) => id)).toEqual(ids);
	});

	test.each(chapters)('$id names its sources', ({ cites }) => {
		expect(cites).not.toEqual([]);
	});
});

describe('the nine excerpts', () => {
	const turns = {
		'nogen-spoergsmaal': 2,
		'hvilke-spoergsmaal': 2,
		skraldemand: 4,
		ressourceforloeb: 4,
		'gribning-mandag': 5,
		'gribning-du-hoerer': 3,
		strikkeklub: 8,
		refleksion: 8,
		moedeleder: 1,
	};
	const excerpts = given(course.excerpts, Object.keys(turns));

	test('stand as the lecture meets them, with all their turns', () => {
		expect(excerpts).toHaveLength(9);
		expect(excerpts.map((excerpt) => [excerpt.id, excerpt.turns.length])).toEqual(
			Object.entries(turns),
		);
	});

	test.each(excerpts)('$id is on a slide and in a chapter', ({ id }) => {
		expect(course.slides.some((slide) => slide.excerpts.includes(id))).toBe(true);
		expect(course.chapters.some((chapter) => chapter.excerpts.includes(id))).toBe(true);
	});
});

test('the eight exercises are there, one of each type, by number', () => {
	const types = {
		'laes-hoejt': 'read-aloud',
		'laeg-maerke-til': 'notice',
		'hvad-sker-der-saa': 'predict',
		'knyt-turene': 'link',
		'sammenlign-to-forloeb': 'compare',
		'generelt-eller-konkret': 'classify',
		'saml-gruppens-iagttagelser': 'gather',
		'laan-et-oere': 'reflect',
	};
	const exercises = given(course.exercises, Object.keys(types));
	expect(exercises).toHaveLength(8);
	expect(exercises.map(({ id, type }) => [id, type])).toEqual(Object.entries(types));
});

test('the terms the course promises are there, and the texts link to them', () => {
	const promised = words(`
		kontanthjaelp jobparat uddannelsesparat aktivitetsparat matchgruppe visitation
		rehabiliteringsteam rehabiliteringsplan ressourceforloeb fleksjob foertidspension
		skaanehensyn virksomhedspraktik jobcenter arbejdsevne aktiv-socialpolitik
		selvforsoergelse sekventialitet taletur naerhedspar overlap reparatur praeference
		institutionel-samtale gribning medproducent flip groupthink empowerment
		ikke-binaert-borgerperspektiv arbejdsmarkedsperspektiv datasession systemraadgivning
	`);
	const linked = [...course.chapters, ...course.slides].flatMap(({ terms }) => terms);
	expect(course.terms.map(({ id }) => id)).toEqual(expect.arrayContaining(promised));
	expect(promised.filter((id) => !linked.includes(id))).toEqual([]);
});

test('the time line has the talk’s four ways to sort citizens, each with its groups', () => {
	const sorting = course.events.filter((event) => event.kind === 'categorisation');
	expect(sorting.map(({ date, groups }) => `${date.slice(0, 4)}: ${groups.length}`)).toEqual(
		expect.arrayContaining(['2000: 5', '2004: 5', '2010: 3', '2014: 2']),
	);
});

function words(list: string): string[] {
	return list.trim().split(/\s+/u);
}
