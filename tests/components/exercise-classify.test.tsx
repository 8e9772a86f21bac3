import { parse } from 'node-html-parser';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { ClassifyWork } from '~/components/exercise/work/classify/ClassifyWork.tsx';
import { TaggedExcerpt } from '~/components/exercise/work/classify/TaggedExcerpt.tsx';
import { TagPlaces } from '~/components/exercise/work/classify/TagPlaces.tsx';
import { TagTable } from '~/components/exercise/work/classify/TagTable.tsx';
import { TagSection } from '~/components/notebook/TagSection.tsx';
import { allTags, taggedStretches } from '~/domain/exercise/tagged-stretches.ts';
import { anchorTo } from '~/domain/notebook/anchor.ts';
import { indexByTurn } from '~/domain/notebook/index-by-turn.ts';
import { emptyNotebook, merge } from '~/domain/notebook/notebook.ts';
import { stepIds } from '~/schemas/exercise-steps.ts';
import { anExercise } from '../support/an-exercise.ts';
import { anExcerpt } from '../unit/domain/excerpt/an-excerpt.ts';
import { aNote, anId } from '../unit/formats/notebook/an-entry.ts';
import type { VNode } from 'preact';
import type { EntryOf } from '~/domain/notebook/entry.ts';

const exercise = anExercise('classify');
const excerpt = anExcerpt('B: Jeg vil ud og arbej[de]\nS: [Ja], hvor?');
const html = (node: VNode) => parse(renderToString(node));

function tag(id: number, name: string, turn: number, words?: string, change = {}): EntryOf<'tag'> {
	const { setting, created, modified } = aNote();
	const kept = { id: anId(id), exercise: null, setting, created, modified };
	const start = excerpt.turns[turn - 1]!.text.indexOf(words ?? '');
	const range = words === undefined ? undefined : { start, end: start + words.length };
	const anchor = anchorTo(excerpt, turn, turn, range);
	return { ...kept, type: 'tag', anchor, tag: name, criteria: [], text: '', ...change };
}

const stretchesOf = (...entries: readonly EntryOf<'tag'>[]) =>
	taggedStretches(indexByTurn(merge(emptyNotebook, entries), excerpt), excerpt);
const some = stretchesOf(
	tag(1, 'generelt', 1, 'vil ud og arbejde'),
	tag(2, 'konkret', 1, 'arbejde', { criteria: ['Nævner et ønske'] }),
	tag(3, 'kan ikke afgøres', 2, undefined, { text: 'Hvad spørges der om?' }),
);
const tags = allTags([{ tag: 'generelt' }, { tag: 'konkret' }], some);

describe('the exercise of general and concrete', () => {
	test.each(stepIds.classify)('shows all turns at its step %s', (step) => {
		const work = {
			exercise,
			step,
			excerpts: [excerpt],
			terms: [],
			noticing: null,
			setting: 'own',
		} as const;
		expect(html(<ClassifyWork {...work} />).querySelectorAll('.turn')).toHaveLength(2);
	});
});

describe('the excerpt with its tags', () => {
	const page = html(<TaggedExcerpt {...{ excerpt, tags }} stretches={some} />);

	test('has a box for each tag, all of them shown', () => {
		const boxes = page.querySelectorAll('input[type=checkbox]');
		expect(boxes.map((box) => box.closest('label')?.text)).toEqual([
			'Vis »generelt« G',
			'Vis »konkret« K',
			'Vis »kan ikke afgøres« ?',
		]);
		expect(boxes.every((box) => box.hasAttribute('checked'))).toBe(true);
	});

	test('has a line of its own kind under the words of each, and its letter where they end', () => {
		const [turn] = page.querySelectorAll('.turn-words');
		const under = (line: string) =>
			turn!.querySelectorAll(`[data-line=${line}]`).map(({ text }) => text);
		expect(under('solid').join('')).toBe('vil ud og arbej[de');
		expect(under('dashed').join('')).toBe('arbej[de');
		expect(turn!.querySelectorAll('.tag-letter').map(({ text }) => text)).toEqual(['G', 'K']);
	});

	test('reads like the turn itself', () => {
		const turns = page.querySelectorAll('.turn-words');
		turns.forEach((turn) => turn.querySelectorAll('sup').forEach((letter) => letter.remove()));
		expect(turns.map(({ text }) => text)).toEqual(excerpt.turns.map(({ raw }) => raw));
	});
});

describe('the table of tags', () => {
	const page = html(<TagTable {...{ excerpt, tags }} stretches={some} setting="room" />);

	test('quotes the words turn by turn and tag by tag, with what shows it', () => {
		const cells = page
			.querySelectorAll('tbody tr')
			.map((row) => row.querySelectorAll('td').map(({ text }) => text));
		expect(cells).toEqual([
			['»vil ud og arbejde«', '»arbejde«Nævner et ønske', ''],
			['', '', 'hele turenHvad spørges der om?'],
		]);
	});

	test('names its columns by tag, its rows by turn, and itself', () => {
		expect(page.querySelectorAll('thead [scope=col]')).toHaveLength(4);
		expect(page.querySelectorAll('tbody [scope=row]').map(({ text }) => text)).toEqual([
			'1 Borger',
			'2 Socialarbejder',
		]);
		expect(page.querySelector('caption')?.text).toBe('Rummets mærker, tur for tur');
	});
});

describe('what is not settled, and where tags differ', () => {
	test('is shown as a result', () => {
		const items = html(<TagPlaces stretches={some} />)
			.querySelectorAll('li')
			.map(({ text }) => text);
		expect(items).toEqual([
			'Tur 2: hele turenHvad spørges der om?',
			'Tur 1: generelt på »vil ud og arbejde«, konkret på »arbejde«',
		]);
	});

	test('is nothing where there is none', () => {
		expect(renderToString(<TagPlaces stretches={some.slice(0, 1)} />)).toBe('');
	});
});

describe('tags of an open turn', () => {
	const section = (where: string | null, ...own: readonly EntryOf<'tag'>[]) =>
		html(
			<TagSection
				writing={{ excerpt, from: 1, to: 1, exercise: where, setting: 'own' }}
				tags={own}
				choices={[
					{ tag: 'konkret', criteria: ['Nævner et ønske'] },
					{ tag: 'begge', criteria: [] },
				]}
				words
				announce={() => undefined}
			/>,
		);

	test('show which stand on the turn already, apart from those on its words', () => {
		const page = section('oevelse', tag(1, 'begge', 1), tag(2, 'konkret', 1, 'arbejde'));
		expect(page.querySelectorAll('[aria-pressed=true].button').map(({ text }) => text)).toEqual([
			'begge',
		]);
		expect(page.querySelectorAll('.tag-list').map((list) => list.querySelector('b')?.text)).toEqual(
			['begge', 'konkret'],
		);
	});

	test('have their signs right with them, or a field where there are none', () => {
		const page = section('oevelse', tag(1, 'begge', 1), tag(2, 'konkret', 1));
		const [both, concrete] = page.querySelectorAll('.tag-item');
		expect(both!.querySelectorAll('textarea')).toHaveLength(1);
		expect(concrete!.querySelectorAll('label').map(({ text }) => text)).toEqual([
			'Nævner et ønske',
		]);
	});

	test('have the words at hand in an exercise, and folded up on the excerpt itself', () => {
		expect(section('oevelse').querySelector('details')?.hasAttribute('open')).toBe(true);
		expect(section(null).querySelector('details')?.hasAttribute('open')).toBe(false);
	});
});
