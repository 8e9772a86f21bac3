import { parse } from 'node-html-parser';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { LinkWork } from '~/components/exercise/work/link/LinkWork.tsx';
import { TieBoxes } from '~/components/exercise/work/link/TieBoxes.tsx';
import { TieFrame } from '~/components/exercise/work/link/TieFrame.tsx';
import { TieList } from '~/components/exercise/work/link/TieList.tsx';
import { UntiedTurns } from '~/components/exercise/work/link/UntiedTurns.tsx';
import { allTies } from '~/domain/exercise/all-ties.ts';
import { anchorTo } from '~/domain/notebook/anchor.ts';
import { indexByTurn } from '~/domain/notebook/index-by-turn.ts';
import { emptyNotebook, merge } from '~/domain/notebook/notebook.ts';
import { stepIds } from '~/schemas/exercise-steps.ts';
import { anExercise } from '../support/an-exercise.ts';
import { anExcerpt } from '../unit/domain/excerpt/an-excerpt.ts';
import { aLink, anId } from '../unit/formats/notebook/an-entry.ts';
import type { VNode } from 'preact';

const exercise = { ...anExercise('link'), limits: 'Det kan være noget andet.' };
const excerpt = anExcerpt('B: Ja\nS: Det er godt\nB: Nej\nS: Hvorfor');
const link = (id: number, from: number, to: number | null, change = {}) =>
	aLink({
		id: anId(id),
		anchor: anchorTo(excerpt, from),
		to: to === null ? null : anchorTo(excerpt, to),
		text: '',
		...change,
	});
const tiesOf = (...links: readonly ReturnType<typeof link>[]) =>
	allTies(indexByTurn(merge(emptyNotebook, links), excerpt));
const html = (node: VNode) => parse(renderToString(node));
const nothing = () => undefined;

describe('the exercise of tying turns', () => {
	test.each(stepIds.link)('shows all turns at its step %s', (step) => {
		const page = html(
			<LinkWork
				{...{ exercise, step }}
				excerpts={[excerpt]}
				terms={[]}
				noticing={null}
				setting="own"
			/>,
		);
		expect(page.querySelectorAll('.turn')).toHaveLength(4);
	});

	test('offers a choice only where there are several excerpts', () => {
		const choices = (...excerpts: (typeof excerpt)[]) =>
			html(
				<LinkWork
					{...{ exercise, excerpts }}
					terms={[]}
					noticing={null}
					setting="own"
					step="tie"
				/>,
			)
				.querySelectorAll('input[type=radio]')
				.map((radio) => radio.closest('label')?.text);
		expect(choices(excerpt)).toEqual([]);
		const [first, second, ...more] = choices(excerpt, { ...excerpt, id: 'b', title: 'Et andet' });
		expect(first).toMatch(/^Et eksempel/u);
		expect(second).toMatch(/^Et andet/u);
		expect(more).toEqual([]);
	});
});

describe('a tie with its boxes', () => {
	const boxes = (change: object) =>
		html(<TieBoxes tie={tiesOf(link(1, 3, 2, change))[0]!} />).querySelectorAll('input');

	test('has two that do not exclude each other', () => {
		const checked = (processual: boolean, topical: boolean) =>
			boxes({ processual, topical }).map((box) => box.hasAttribute('checked'));
		expect(checked(true, true)).toEqual([true, true]);
		expect(checked(false, true)).toEqual([false, true]);
		expect(checked(false, false)).toEqual([false, false]);
	});

	test('has none where no tie is seen', () => {
		const page = html(<TieBoxes tie={tiesOf(link(1, 3, null))[0]!} />);
		expect(page.querySelectorAll('input')).toEqual([]);
		expect(page.text).toBe('Tur 3: ingen synlig tilknytning');
	});
});

describe('the list of ties', () => {
	test('says of each where it goes, in which way, and what was written', () => {
		const ties = tiesOf(link(1, 3, 2, { text: 'Den svarer.', topical: true }), link(2, 2, 1));
		const page = html(<TieList ties={ties} setting="own" onOpen={nothing} />);
		expect(page.querySelectorAll('li').map((item) => item.text)).toEqual([
			'Tur 2 knytter sig til tur 1 (processuelt)' +
				'Skriv en sætning om den: Tur 2 knytter sig til tur 1',
			'Tur 3 knytter sig til tur 2 (processuelt og indholdsmæssigt)Den svarer.' +
				'Ret sætningen: Tur 3 knytter sig til tur 2',
		]);
	});

	test('belongs to the reader, or to the room', () => {
		const heading = (setting: 'own' | 'room') =>
			html(<TieList ties={[]} setting={setting} onOpen={nothing} />).querySelector('h3')?.text;
		expect(heading('own')).toBe('Dine knytninger');
		expect(heading('room')).toBe('Rummets knytninger');
	});
});

describe('turns without a tie', () => {
	const page = (...links: readonly ReturnType<typeof link>[]) =>
		html(<UntiedTurns {...{ exercise, excerpt }} ties={tiesOf(...links)} onOpen={nothing} />);

	test('are places to look at, with what they need not mean', () => {
		const shown = page(link(1, 2, 1), link(2, 3, null));
		expect(shown.querySelectorAll('li').map((item) => item.text)).toEqual([
			'Tur 3, Borger »Nej«ingen synlig tilknytning',
			'Tur 4, Socialarbejder »Hvorfor«',
		]);
		expect(shown.text).toContain('Det kan være noget andet.');
	});

	test('are said to be none where all are tied', () => {
		const shown = page(link(1, 2, 1), link(2, 3, 2), link(3, 4, 3));
		expect(shown.querySelectorAll('li')).toEqual([]);
		expect(shown.text).toContain('Alle ture efter den første er knyttet');
	});
});

describe('all arcs', () => {
	const frame = (count: number) =>
		html(
			<TieFrame
				links={Array.from({ length: count }, (_, at) => ({
					...{ id: String(at), from: 2, to: 1, processual: true, topical: false },
				}))}
				showsAll
				onShowAll={nothing}
			>
				<p>Turene</p>
			</TieFrame>,
		);

	test('are drawn up to twelve; of more it says that they are a tangle', () => {
		expect(frame(12).querySelector('.tie-frame > svg')).not.toBeNull();
		expect(frame(12).querySelector('[role=status]')?.text).toBe('');
		expect(frame(13).querySelector('.tie-frame > svg')).toBeNull();
		expect(frame(13).querySelector('[role=status]')?.text).toContain('Her er 13 knytninger.');
	});

	test('are not offered for a single tie', () => {
		expect(frame(1).querySelector('input')).toBeNull();
	});
});
