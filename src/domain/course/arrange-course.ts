import type { Excerpt } from '../excerpt/excerpt.ts';
import type { AttributeValue } from '~/formats/mdx-component.ts';
import type { PlanEntry } from '~/schemas/plan.ts';
import type { Authored, Course, Part, Slide } from './course.ts';
import type { CourseEntries, MdxEntry } from './entries.ts';

/**
 * The course in its own order, made from entries that keep every rule.
 *
 * Slides stand in the running order; a chapter comes where its first slide comes; exercises by number.
 */
export function arrangeCourse(entries: CourseEntries): Course {
	if (!entries.plan) throw new Error('A course without a plan was not stopped by the rules.');
	if (!entries.nudge) throw new Error('A course without a nudge was not stopped by the rules.');
	if (!entries.fields) throw new Error('A course without fields was not stopped by the rules.');
	if (!entries.case) throw new Error('A course without a case was not stopped by the rules.');
	const { title, subtitle, minutes, starts, checked } = entries.plan.data;
	const { question, mindReading, judging } = entries.nudge.data;
	const parts = arrangeParts(entries.plan.data);
	const slides = arrangeSlides(entries.plan.data, parts, entries);
	const firstSlide = (chapter: string) => slides.findIndex((slide) => slide.chapter === chapter);
	return {
		title,
		subtitle,
		minutes,
		starts,
		checked,
		parts,
		slides,
		chapters: entries.chapters
			.map((entry) => ({ ...entry.data, ...authored(entry) }))
			.sort((a, b) => firstSlide(a.id) - firstSlide(b.id)),
		pages: entries.pages.map((entry) => ({ ...entry.data, ...authored(entry) })),
		excerpts: inSlideOrder(
			entries.excerpts.map(({ data }) => data),
			slides,
		),
		exercises: entries.exercises
			.map(({ id, data }) => ({ id, ...data }))
			.sort((a, b) => a.number - b.number),
		terms: entries.terms.map(({ data }) => data).sort((a, b) => danish.compare(a.term, b.term)),
		events: entries.events.map(({ data }) => data),
		references: entries.references.map(({ data }) => data),
		nudge: { question, words: [...mindReading, ...judging] },
		fields: entries.fields.data,
		case: entries.case.data,
	};
}

const danish = new Intl.Collator('da');

function arrangeParts(plan: PlanEntry): Part[] {
	let startsAt = 0;
	return plan.parts.map(({ kind, id, title, minutes }) => {
		const part = { kind, id, title, minutes, startsAt };
		startsAt += minutes;
		return part;
	});
}

function arrangeSlides(plan: PlanEntry, parts: readonly Part[], entries: CourseEntries): Slide[] {
	const slides: Slide[] = [];
	plan.parts.forEach((part, at) => {
		if (part.kind === 'break') return;
		let startsAt = parts[at]?.startsAt ?? 0;
		for (const { id, minutes, droppable = false } of part.slides) {
			const entry = entries.slides.find((slide) => slide.id === id);
			if (!entry) throw new Error(`The slide "${id}" without a file was not stopped by the rules.`);
			const place = { number: slides.length + 1, part: part.id, minutes, startsAt, droppable };
			slides.push({ ...entry.data, ...authored(entry), ...place });
			startsAt += minutes;
		}
	});
	return slides;
}

function authored({ id, mdx }: MdxEntry<unknown>): Authored {
	const mentions = (name: string, attribute: string) => [
		...new Set(
			mdx.components
				.filter((component) => component.name === name)
				.flatMap(({ attributes }) => wordsOf(attributes[attribute])),
		),
	];
	return {
		id,
		words: mdx.words,
		notes: mdx.notes[0]?.markdown ?? '',
		cites: mentions('Cite', 'keys'),
		terms: mentions('Term', 'id'),
		excerpts: [
			...new Set([
				...mentions('Excerpt', 'of'),
				...mentions('Compare', 'left'),
				...mentions('Compare', 'right'),
				...mentions('Score', 'of'),
				...mentions('WhoIsWe', 'of'),
			]),
		],
	};
}

function wordsOf(value: AttributeValue | undefined): string[] {
	return typeof value === 'string' ? value.split(/\s+/u).filter((word) => word !== '') : [];
}

function inSlideOrder(excerpts: readonly Excerpt[], slides: readonly Slide[]): Excerpt[] {
	const place = ({ id, slide: own }: Excerpt) => {
		const at = slides.findIndex((slide) =>
			own === null ? slide.excerpts.includes(id) : slide.id === own,
		);
		return at === -1 ? [slides.length, 0] : [at, slides[at]?.excerpts.indexOf(id) ?? 0];
	};
	return [...excerpts].sort((a, b) => {
		const [[slideA = 0, placeA = 0], [slideB = 0, placeB = 0]] = [place(a), place(b)];
		return slideA - slideB || placeA - placeB || danish.compare(a.id, b.id);
	});
}
