import { renderToString } from 'preact-render-to-string';
import { parse } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { DescriptionNudge } from '~/components/notebook/DescriptionNudge.tsx';
import { LinkArcs } from '~/components/excerpt/LinkArcs.tsx';
import { WordPicker } from '~/components/notebook/WordPicker.tsx';
import { anExcerpt, theExcerpt } from '../unit/domain/excerpt/an-excerpt.ts';

const [turn] = anExcerpt('B: Ja, det er no[get for dig]\nS: [ja]').turns;
const picker = (words: { start: number; end: number } | null, of = turn!) =>
	parse(renderToString(<WordPicker turn={of} words={words} onWords={() => undefined} />));

describe('a turn to choose words from', () => {
	test('has a button for every word, named by the word alone', () => {
		const buttons = picker(null).querySelectorAll('[role=group] button');
		buttons.forEach((button) =>
			button.querySelectorAll('[aria-hidden]').forEach((s) => s.remove()),
		);
		expect(buttons.map(({ text }) => text)).toEqual(['Ja', 'det', 'er', 'noget', 'for', 'dig']);
	});

	test('reads as the turn is written, for every turn of Strikkeklubben', () => {
		for (const each of theExcerpt('strikkeklub').turns) {
			const text = picker(null, each).querySelector('[role=group]')?.text;
			expect(text?.replace(/\s+/gu, ' ')).toBe(each.raw.replace(/\s+/gu, ' '));
		}
	});

	test('is one stop of the tab key, at the first word or the first that is chosen', () => {
		const stops = (words: { start: number; end: number } | null) =>
			picker(words)
				.querySelectorAll('[role=group] [tabindex="0"]')
				.map(({ text }) => text);
		expect(stops(null)).toEqual(['Ja']);
		expect(stops({ start: 4, end: 10 })).toEqual(['det']);
	});

	test('says in words what is chosen', () => {
		const chosen = picker({ start: 4, end: 16 });
		expect(chosen.querySelector('[role=status]')?.text).toBe('»det er noget«');
		expect(chosen.querySelectorAll('[aria-pressed=true]').map(({ text }) => text)).toEqual([
			'det',
			'er',
			'no[get',
		]);
		expect(picker(null).querySelector('[role=status]')?.text).toBe(
			'Ingen ord valgt. Så handler det om hele turen.',
		);
	});

	test('is nothing when the turn has no words', () => {
		expect(picker(null, anExcerpt('B: ((nikker))').turns[0]).toString()).toBe('');
	});
});

test('a field is not asked about before anything is written in it', () => {
	const nudge = { question: 'Hvilken linje viser det?', words: ['sur'] };
	const html = renderToString(
		<DescriptionNudge
			text="Hun er sur"
			opened="Hun er sur"
			nudge={nudge}
			onNever={() => undefined}
		/>,
	);
	expect(html).toBe('<div class="nudge"><p role="status"></p></div>');
});

test('arcs are nothing to a screen reader and nothing before they are measured', () => {
	const html = renderToString(
		<LinkArcs
			links={[{ id: 'a', from: 4, to: 3, processual: true, topical: false }]}
			frame={{ current: null }}
			markOf={() => null}
		/>,
	);
	expect(html).toBe('<svg class="link-arcs" aria-hidden="true"></svg>');
});
