import { parse } from 'node-html-parser';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { GatherWork } from '~/components/exercise/work/gather/GatherWork.tsx';
import { PrintedSlips } from '~/components/exercise/work/gather/PrintedSlips.tsx';
import { SlipTurns } from '~/components/exercise/work/gather/SlipTurns.tsx';
import { anchorTo } from '~/domain/notebook/anchor.ts';
import { anExercise } from '../support/an-exercise.ts';
import { anExcerpt } from '../unit/domain/excerpt/an-excerpt.ts';
import { aNote } from '../unit/formats/notebook/an-entry.ts';
import type { Setting } from '~/domain/notebook/entry.ts';
import type { StepOf } from '~/domain/exercise/exercise.ts';

const excerpt = { ...anExcerpt('B: Ja\nS: Det er godt'), id: 'a' };
const work = (step: StepOf<'gather'>, setting: Setting = 'own') =>
	parse(
		renderToString(
			<GatherWork
				exercise={anExercise('gather')}
				excerpts={[excerpt]}
				terms={[]}
				noticing={null}
				setting={setting}
				step={step}
			/>,
		),
	);
const slip = {
	note: aNote({ text: 'Et svar', where: 'Tur 2', anchor: anchorTo(excerpt, 2) }),
	excerpt,
	place: { from: 2, to: 2 },
};
const turns = (setting: Setting) =>
	parse(
		renderToString(
			<SlipTurns
				excerpts={[excerpt]}
				exercise="oevelse"
				setting={setting}
				slips={[slip]}
				announce={() => undefined}
			/>,
		),
	).querySelectorAll('.turn');

describe('slips at the turns', () => {
	test('stand under the turn they are about', () => {
		expect(turns('own').map((turn) => turn.querySelectorAll('.turn-slip').length)).toEqual([0, 1]);
		expect(turns('own')[1]?.querySelector('.turn-slip')?.text).toBe('Et svar');
	});

	test('can be written in a room, at every turn', () => {
		expect(turns('room').map((turn) => turn.querySelector('button')?.text)).toEqual([
			'Skriv en seddel ved tur 1',
			'Skriv en seddel ved tur 2',
		]);
	});

	test('are only read where one is alone', () => {
		expect(turns('own').flatMap((turn) => turn.querySelectorAll('button'))).toEqual([]);
	});
});

test('a room is shown the excerpt while everybody writes on paper', () => {
	expect(work('bring', 'room').querySelectorAll('.turn')).toHaveLength(2);
	expect(work('bring', 'room').querySelectorAll('button, textarea')).toEqual([]);
});

test('one observation is asked for, and another on demand', () => {
	const page = work('write');
	expect(page.querySelectorAll('fieldset legend').map(({ text }) => text)).toEqual([
		'Fælles iagttagelse 1',
	]);
	expect(page.querySelector('.shared > p button')?.text).toBe('Skriv en til');
});

test('nothing is said about turns without slips as long as all slips are of paper', () => {
	expect(work('differ').querySelector('.differences')).toBeNull();
});

test('a printed slip has turn and words, and is nothing but text', () => {
	const words = { where: 'Tur 2', lines: ['<b>Et svar</b>'], title: null };
	const html = renderToString(<PrintedSlips slips={[words, words]} />);
	expect(parse(html).querySelectorAll('li')).toHaveLength(2);
	expect(parse(html).querySelector('b')).toBeNull();
	expect(parse(html).querySelector('li')?.text).toBe('Tur 2<b>Et svar</b>');
});
