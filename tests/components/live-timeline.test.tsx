import { parse } from 'node-html-parser';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, test, vi } from 'vitest';
import { LivePolicyTimeline } from '~/components/timeline/LivePolicyTimeline.tsx';
import { PolicyTimeline } from '~/components/timeline/PolicyTimeline.tsx';
import { timelineCodec } from '~/domain/timeline/timeline-state.ts';
import { anEvent, figureEvents } from '../support/figure-events.ts';
import type { TimelineLiving } from '~/components/timeline/timeline-living.ts';
import type { TimelineState } from '~/domain/timeline/timeline-state.ts';
import type { TimelineEvent } from '~/schemas/timeline-event.ts';

const listed = (events: readonly TimelineEvent[]) =>
	events.map((event) => ({ event, sources: [{ text: `Kilde til ${event.id}` }] }));

function alive(state: Partial<TimelineState> = {}, events = figureEvents): TimelineLiving {
	const { first, extent } = timelineCodec(events);
	return {
		state: { ...first, ...state },
		extent,
		entries: listed(events),
		isMisread: false,
		isMoving: false,
		isWide: true,
		idPrefix: 'x',
		change: vi.fn(),
		move: vi.fn(),
		drag: vi.fn(),
		toggle: vi.fn(),
	};
}

function drawn(living: TimelineLiving, only?: '2004') {
	const events = living.entries.map(({ event }) => event);
	return parse(
		renderToString(
			<PolicyTimeline events={events} checked="nu" idScope="x" only={only} living={living} />,
		).replaceAll('\u00AD', ''),
	);
}

test('its first drawing is the one that was built', () => {
	const place = { idScope: 'x', listHref: '/tidslinje/' };
	const built = <PolicyTimeline events={figureEvents} checked="nu" {...place} />;
	const first = (
		<LivePolicyTimeline name="tid" entries={listed(figureEvents)} checked="nu" {...place} />
	);
	expect(renderToString(first)).toBe(renderToString(built));
});

test('only what lies in the years is drawn, and it says how much that is', () => {
	const root = drawn(alive({ window: { from: 2003, to: 2011 } }));
	expect(root.querySelector('.timeline-shown')?.textContent).toBe(
		'Viser 2003 til 2011: 3 hændelser, og 2 siden oplægget.',
	);
	expect(root.textContent).toContain('Ingen match');
	expect(root.textContent).not.toContain('Aktivitetsparate');
});

test('what came since the talk is set apart, and on the line’s scale when the years reach it', () => {
	const note = (window: TimelineState['window']) =>
		drawn(alive({ window })).querySelector('[data-kind="since"] .timeline-heading')?.textContent;
	expect(note({ from: 1998, to: 2016 })).toContain('Egen målestok');
	expect(note({ from: 1998, to: 2027 })).toContain('Samme målestok som linjen ovenfor');
});

test('a theme that is not chosen is not drawn', () => {
	const root = drawn(alive({ themes: ['organisering'] }));
	expect(root.textContent).not.toContain('Jobklare');
	expect(root.textContent).toContain('Refusionsreformen');
});

test('with no theme at all the line is still there, and it says what to do', () => {
	const root = drawn(alive({ themes: [] }));
	expect(root.querySelector('.timeline-plate')).not.toBeNull();
	expect(root.querySelector('[role="status"]')?.textContent).toBe(
		'Ingen hændelser at vise. Vælg et tema.',
	);
	expect(drawn(alive({ themes: [], isTable: true })).querySelector('table')).toBeNull();
});

test('on the whole line every group has its name', () => {
	const root = drawn(alive({ window: { from: 1994, to: 2027 } }));
	expect(root.querySelectorAll('.timeline-column')).toHaveLength(4);
	expect(root.querySelector('[data-names="none"]')).toBeNull();
});

test('the years of the ends, and of the categorisations that have room, stand on the line that is dragged', () => {
	expect(
		drawn(alive())
			.querySelectorAll('.timeline-brush text')
			.map((year) => year.textContent),
	).toEqual(['1998', '2004', '2010', '2014', '2027']);
});

describe('what is open', () => {
	test('an event has its words, how sure it is, and its source', () => {
		const article = drawn(alive({ opened: ['jobcentre-2007'] })).querySelector('article');
		expect(article?.textContent).toContain('1. januar 2007: Stat og kommune samles i jobcentre');
		expect(article?.textContent).toContain('ikke efterprøvet · Kilde: Kilde til jobcentre-2007');
	});

	test('its heading begins with a capital, how many groups is a word, and »forventes« is said once', () => {
		const words = (id: string) =>
			drawn(alive({ opened: [id] })).querySelector('article')?.textContent;
		expect(words('matchgrupper-2010')).toMatch(/^Foråret 2010: .+Tre grupper efter potentiale\./u);
		expect(words('hovedlov-2027')).toMatch(/^1\. januar 2027: En ny hovedlov forventes/u);
	});

	test('two categorisations stand side by side, with what the sources do not say', () => {
		const root = drawn(alive({ opened: ['matchkategorier-2004', 'matchgrupper-2010'] }));
		expect(root.querySelectorAll('.timeline-articles[data-pair] > article')).toHaveLength(2);
		expect(root.querySelector('.timeline-reservation')?.textContent).toContain(
			'Hvem der kom fra hvilken gruppe til hvilken, siger kilderne ikke',
		);
	});

	test('on a slide another categorisation comes beside the one that is large', () => {
		const root = drawn(alive({ opened: ['parathed-2014'] }), '2004');
		expect(
			root.querySelectorAll('.timeline-opened .timeline-pair-year').map((year) => year.textContent),
		).toEqual(['2004', '2014']);
		expect(root.querySelector('[aria-pressed="true"]')?.textContent).toBe('2014');
	});
});

test('the table has every event that is shown, and how sure each is', () => {
	const root = drawn(alive({ isTable: true }));
	const rows = root.querySelectorAll('tbody [scope="row"]');
	expect(rows).toHaveLength(figureEvents.length);
	expect(root.querySelectorAll('[scope="rowgroup"]').map((row) => row.textContent)).toEqual([
		'Frem til oplægget',
		'Siden oplægget',
	]);
	expect(root.textContent).toContain('ikke efterprøvet');
});

test('300 events stand in rows that can be read; the others are in marks that say how many', () => {
	const events = Array.from({ length: 300 }, (_, index) =>
		anEvent({ id: `e${index}`, date: String(1994 + Math.floor(index / 12)) }),
	);
	const root = drawn(alive({}, events));
	const marks = root.querySelectorAll('.timeline-more');
	const hidden = marks.reduce((sum, mark) => sum + Number(mark.textContent.slice(2)), 0);
	expect(root.querySelectorAll('.timeline-rows .timeline-opener').length + hidden).toBe(300);
	expect(marks[0]?.getAttribute('aria-label')).toMatch(
		/^\+ \d+: \d+ hændelser mere, .+ Zoom ind$/u,
	);
});

test('300 events on the move are only marks, all of them, and the years', () => {
	const events = Array.from({ length: 300 }, (_, index) =>
		anEvent({ id: `e${index}`, date: String(1994 + Math.floor(index / 12)) }),
	);
	const root = drawn({ ...alive({}, events), isMoving: true });
	expect(root.querySelector('.timeline-moving path')?.getAttribute('d')?.match(/M/gu)).toHaveLength(
		300,
	);
	expect(root.querySelector('.timeline-moving')?.textContent).toContain('2010');
	expect(root.querySelector('.timeline-rows')).toBeNull();
	expect(root.querySelector('.timeline-shown')?.textContent).toContain('300 hændelser');
});

test('how sure a categorisation is says also what is as in the talk; what is checked is said to be', () => {
	const words = (id: string) =>
		drawn(alive({ opened: [id] })).querySelector('article')?.textContent;
	expect(words('matchkategorier-2004')).toContain('delvist efterprøvet, ellers som i oplægget');
	expect(words('matchgrupper-2010')).toContain('Kategorisering · efterprøvet');
});

test('an address that nobody understands is told of', () => {
	const living = { ...alive(), isMisread: true };
	for (const root of [drawn(living), drawn(living, '2004')]) {
		expect(root.querySelector('.figure-misread')?.textContent).toContain('figuren ikke kan vise');
	}
});
