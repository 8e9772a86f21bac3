import { readMdx } from '~/formats/mdx-text.ts';
import type { CourseEntries, Entry, MdxEntry } from '~/domain/course/entries.ts';
import type { PlanEntry } from '~/schemas/plan.ts';
import type { SlideEntry } from '~/schemas/slide.ts';

/** Data as if it had been read from a file; every field stands in line 1. */
export function anEntry<Data>(id: string, data: Data): Entry<Data> {
	return { id, file: `content/${id}.yaml`, data, lineOf: () => 1 };
}

/** A slide as if it had been read from a file. */
export function aSlideEntry(
	id: string,
	{ body = '', ...data }: Partial<SlideEntry> & { body?: string } = {},
): MdxEntry<SlideEntry> {
	return { ...anEntry(id, { title: id, form: 'text', ...data }), mdx: readMdx(body) };
}

/** A course of this plan, with a slide for every id in it and nothing else. */
export function entriesOf(plan: PlanEntry): CourseEntries {
	const ids = plan.parts.flatMap((part) =>
		part.kind === 'part' ? part.slides.map(({ id }) => id) : [],
	);
	return {
		plan: anEntry('course', plan),
		slides: ids.map((id) => aSlideEntry(id)),
		chapters: [],
		pages: [],
		excerpts: [],
		exercises: [],
		terms: [],
		events: [],
		references: [],
		nudge: anEntry('nudge', {
			question: 'Hvilken linje viser det?',
			mindReading: ['vil ikke'],
			judging: ['burde'],
		}),
		fields: anEntry('fields', {
			lister: [
				{ id: 'brev', text: 'Lade et brev ligge' },
				{ id: 'klage', text: 'Klage over en afgørelse' },
			],
			hoggett: [
				{ id: 'blev', text: '»Det blev bare sådan.«' },
				{ id: 'valgte', text: '»Jeg valgte det.«' },
			],
		}),
		case: anEntry('case', {
			sentences: [
				{
					id: 'a',
					plain: 'Der ligger et brev.',
					dominant: 'Brevet skal væk.',
					contrasting: 'Brevet skal læses.',
				},
				{
					id: 'b',
					plain: 'Det regner.',
					dominant: 'Man kan tage en paraply.',
					contrasting: 'Borgeren er våd.',
				},
			],
		}),
		unread: [],
	};
}
