import { parse } from 'node-html-parser';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { anExercise } from '../support/an-exercise.ts';
import { theExcerpt } from '../unit/domain/excerpt/an-excerpt.ts';
import { NoticedNotes } from '~/components/exercise/work/notice/NoticedNotes.tsx';
import { NoticeWork } from '~/components/exercise/work/notice/NoticeWork.tsx';
import { TurnsWithout } from '~/components/exercise/work/notice/TurnsWithout.tsx';
import type { Noticed } from '~/domain/exercise/noticed.ts';
import type { StepOf } from '~/domain/exercise/exercise.ts';
import type { Setting } from '~/domain/notebook/entry.ts';

const excerpts = [theExcerpt('strikkeklub'), theExcerpt('ressourceforloeb')];
const { turns } = excerpts[0]!;
const onOpen = () => undefined;

const at = (step: StepOf<'notice'>, setting: Setting = 'own') =>
	parse(
		renderToString(
			<NoticeWork
				exercise={anExercise('notice')}
				{...{ excerpts, step, setting }}
				terms={[]}
				noticing={null}
			/>,
		),
	);
const without = (some: Partial<Pick<Noticed, 'without' | 'oneSided'>>, setting: Setting = 'own') =>
	parse(
		renderToString(
			<TurnsWithout without={turns} oneSided={null} {...some} {...{ setting, onOpen }} />,
		),
	);

describe('noticing', () => {
	test('begins with a choice and an excerpt with nothing to write in', () => {
		const html = at('read');
		expect(html.querySelectorAll('[type=radio]')).toHaveLength(2);
		expect(html.querySelectorAll('.turn')).toHaveLength(8);
		expect(html.querySelectorAll('textarea, button')).toEqual([]);
	});

	test('has a workbench when one is to write, and help that is folded away', () => {
		const html = at('notice');
		expect(html.querySelectorAll('.workbench')).toHaveLength(1);
		expect(html.querySelector('details.notice-prompts')?.getAttribute('open')).toBeUndefined();
		expect(html.querySelector('details.notice-prompts summary')?.text).toBe('Går du i stå?');
	});

	test('has nothing but the excerpt on the wall while the room is silent', () => {
		const html = at('notice', 'room');
		expect(html.querySelectorAll('.workbench, textarea, button')).toEqual([]);
		expect(html.querySelectorAll('.turn')).toHaveLength(8);
	});

	test('lets the room gather afterwards', () => {
		const html = at('again', 'room');
		expect(html.querySelectorAll('.workbench')).toHaveLength(1);
		expect(html.text).toContain('Jeres noter');
	});

	test.each(['read', 'notice', 'again'] as const)('names no concept at step %s', (step) => {
		expect(at(step).querySelectorAll('a[href*="begreber"]')).toEqual([]);
		expect(at(step).querySelectorAll('.tag-section, .card, .link')).toEqual([]);
	});
});

describe('the turns without notes', () => {
	test('are buttons, named by turn and speaker', () => {
		expect(
			without({ without: turns.slice(4, 6) })
				.querySelectorAll('button')
				.map((each) => each.getAttribute('aria-label')),
		).toEqual(['Tur 5, Borger', 'Tur 6, Socialarbejder']);
	});

	test('say whose turns were looked at, and invite to the others’', () => {
		const oneSided = { seen: 'Socialarbejder', others: ['Borger', 'Forsker'] };
		expect(without({ oneSided }).querySelector('p')?.text).toBe(
			'Du har set på ture fra Socialarbejder. Vælg en tur fra Borger eller Forsker.',
		);
		expect(without({ oneSided }, 'room').querySelector('p')?.text).toMatch(/^I har set/u);
		expect(without({}, 'room').querySelector('p')).toBeNull();
	});

	test('are not praised when there are none', () => {
		expect(without({ without: [] }).querySelector('p')?.text).toBe(
			'Der står noget ved alle ture. Læs den korteste af dem igen.',
		);
	});
});

test('one’s own notes stand with their place, and with more where more was written', () => {
	const anchor = { excerpt: 'strikkeklub', from: 3, to: 3, edition: '', quote: null };
	const note = (id: string, where: string) => ({
		type: 'note' as const,
		id,
		created: '',
		modified: '',
		exercise: 'noter',
		setting: 'own' as const,
		anchor,
		text: `Noget ved ${id}`,
		where,
	});
	const html = parse(
		renderToString(
			<NoticedNotes
				notes={[
					{ entry: note('a', 'Tur 3'), place: { from: 3, to: 3 } },
					{ entry: note('b', 'Tur 3: »fedter«'), place: { from: 3, to: 3 } },
				]}
				elsewhere={[note('c', '')]}
				setting="own"
				onOpen={onOpen}
			/>,
		),
	);
	expect(html.querySelectorAll('.noticed-text').map(({ text }) => text)).toEqual([
		'Noget ved a',
		'Noget ved b',
		'Noget ved c',
	]);
	expect(html.querySelectorAll('li .small').map(({ text }) => text)).toEqual(['Tur 3: »fedter«']);
	expect(html.querySelectorAll('button').map((each) => each.getAttribute('aria-label'))).toEqual([
		'Gå til tur 3',
		'Gå til tur 3',
	]);
});
