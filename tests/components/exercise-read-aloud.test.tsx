import { parse } from 'node-html-parser';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { anExercise } from '../support/an-exercise.ts';
import { theExcerpt } from '../unit/domain/excerpt/an-excerpt.ts';
import { ReadAloudWork } from '~/components/exercise/work/read-aloud/ReadAloudWork.tsx';
import { ReadingBar } from '~/components/exercise/work/read-aloud/ReadingBar.tsx';
import { ReadingTurns } from '~/components/exercise/work/read-aloud/ReadingTurns.tsx';
import { readingBeats } from '~/domain/exercise/reading-beats.ts';
import { readRoles } from '~/domain/exercise/reading-roles.ts';
import { speakersOf } from '~/domain/exercise/speakers.ts';
import type { StepOf } from '~/domain/exercise/exercise.ts';

const excerpts = [theExcerpt('ressourceforloeb'), theExcerpt('strikkeklub')];
const excerpt = excerpts[1]!;
const beats = readingBeats(excerpt);
const roles = readRoles('', speakersOf(excerpt));

const at = (step: StepOf<'read-aloud'>) =>
	parse(
		renderToString(
			<ReadAloudWork
				exercise={{ ...anExercise('read-aloud'), limits: 'Pauserne var jeres.' }}
				{...{ excerpts, step }}
				terms={[]}
				noticing={null}
				setting="own"
			/>,
		),
	);
const turnsAt = (place: number | null, hidden = false) =>
	parse(
		renderToString(
			<ReadingTurns
				{...{ excerpt, roles, hidden }}
				beat={place === null ? null : beats[place]!}
				onTurn={() => undefined}
			/>,
		),
	);
const barAt = (place: number | null, more: { hidden?: boolean; onHide?: () => void } = {}) =>
	parse(
		renderToString(
			<ReadingBar
				{...{ excerpt, roles, beats, place }}
				hidden={false}
				onPlace={() => undefined}
				{...more}
			/>,
		),
	);
const buttons = (html: ReturnType<typeof parse>) =>
	html.querySelectorAll('button').map(({ text }) => text.trim());

describe('reading aloud', () => {
	test('begins with a choice of excerpt and a reader for each speaker', () => {
		const html = at('roles');
		expect(html.querySelectorAll('[type=radio]')).toHaveLength(2);
		expect(html.querySelectorAll('.role-list label').map(({ text }) => text)).toEqual([
			'Medarbejder læses af',
			'Borger læses af',
		]);
		expect(html.querySelectorAll('select')).toHaveLength(2);
	});

	test('asks for nobody’s name', () => {
		expect(
			at('roles').querySelectorAll('textarea, input:not([type=radio], [type=checkbox])'),
		).toEqual([]);
	});

	test.each(['straight', 'slowly'] as const)('has each turn’s reader at step %s', (step) => {
		expect(
			at(step)
				.querySelectorAll('.turn-reader')
				.map(({ text }) => text),
		).toEqual(['Læser 1', 'Læser 2', 'Læser 1', 'Læser 2']);
	});

	test('asks for one line at the end, and says what the reading was not', () => {
		const html = at('line');
		expect(html.querySelectorAll('textarea')).toHaveLength(1);
		expect(html.querySelector('label')?.text).toBe('Hvor var det svært?');
		expect(html.text).toContain('Pauserne var jeres.');
	});
});

describe('the light on the turn that is read', () => {
	test('is on no turn before they begin', () => {
		expect(turnsAt(null).querySelectorAll('.turn[data-state]')).toEqual([]);
	});

	test('is on one turn, and said to whoever does not see it', () => {
		const html = turnsAt(2);
		expect(
			html.querySelectorAll('.turn[data-state]').map((turn) => turn.getAttribute('value')),
		).toEqual(['3']);
		expect(html.querySelector('[aria-current=step]')?.text).toBe('Tur 3');
	});

	test('is on both turns where they overlap, each with its reader and »nu samtidig«', () => {
		const lit = turnsAt(7).querySelectorAll('.turn[data-state]');
		expect(lit.map((turn) => turn.getAttribute('value'))).toEqual(['7', '8']);
		expect(lit.map((turn) => turn.querySelector('.turn-reader')?.text)).toEqual([
			'Læser 1 nu samtidig',
			'Læser 2 nu samtidig',
		]);
	});

	test('changes no word of the excerpt', () => {
		for (const [place] of beats.entries()) {
			const words = turnsAt(place).querySelectorAll('.turn-words');
			expect(words).toHaveLength(excerpt.turns.length);
			words.forEach((turn, number) => {
				turn.querySelectorAll('sup').forEach((letter) => letter.remove());
				expect(turn.text).toBe(excerpt.turns[number]?.raw);
			});
		}
	});
});

describe('the curtain', () => {
	test('keeps the words out of the page, and leaves who reads', () => {
		const html = turnsAt(7, true);
		expect(html.querySelectorAll('.turn')).toHaveLength(8);
		expect(html.querySelectorAll('.turn-reader')).toHaveLength(8);
		for (const { text } of excerpt.turns) expect(html.text).not.toContain(text);
		expect(html.text).not.toMatch(/love|Lige|borgers navn/u);
	});

	test('is offered only where somebody listens', () => {
		expect(buttons(barAt(0))).toEqual(['Næste tur', 'Tilbage']);
		expect(buttons(barAt(0, { onHide: () => undefined }))).toContain('Lytteren ser væk');
	});
});

describe('the way through the turns', () => {
	test('begins, goes on, meets an overlap and begins again', () => {
		expect(buttons(barAt(null))).toEqual(['Begynd']);
		expect(buttons(barAt(0))[0]).toBe('Næste tur');
		expect(buttons(barAt(6))[0]).toBe('Nu samtidig');
		expect(buttons(barAt(7))[0]).toBe('Næste tur');
		expect(buttons(barAt(beats.length - 1))[0]).toBe('Læs forfra');
	});

	test('is said politely', () => {
		expect(barAt(2).querySelector('[role=status]')?.text).toBe('Tur 3: Læser 1 læser Borger');
	});
});
