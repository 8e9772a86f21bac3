import { parse } from 'node-html-parser';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { PredictWork } from '~/components/exercise/work/predict/PredictWork.tsx';
import { RevealedStop } from '~/components/exercise/work/predict/RevealedStop.tsx';
import { anchorTo } from '~/domain/notebook/anchor.ts';
import { stepIds, type StepOf } from '~/schemas/exercise-steps.ts';
import { anExercise } from '../support/an-exercise.ts';
import { theExcerpt } from '../unit/domain/excerpt/an-excerpt.ts';
import type { EntryOf, Setting } from '~/domain/notebook/entry.ts';

const excerpts = [theExcerpt('skraldemand'), theExcerpt('strikkeklub')];
const exercise = {
	...anExercise('predict'),
	stops: [
		{ excerpt: 'skraldemand', after: 1, why: 'Der kan komme meget.' },
		{ excerpt: 'strikkeklub', after: 3, why: 'To halve sætninger.' },
	],
};
const work = (step: StepOf<'predict'>, setting: Setting = 'own') =>
	parse(
		renderToString(
			<PredictWork {...{ exercise, excerpts, setting, step }} terms={[]} noticing={null} />,
		),
	);
const buttons = (root: ReturnType<typeof work>) =>
	root.querySelectorAll('button').map(({ text }) => text.trim());

describe('an excerpt before its first stop', () => {
	test('has the turns up to it and no other, at every step', () => {
		for (const step of stepIds.predict) {
			const root = work(step);
			expect(root.querySelectorAll('.turn').map(({ id }) => id)).toEqual([
				'oevelse-skraldemand-t1',
			]);
			expect(root.text).not.toContain('Og hvad skal du så videre med?');
		}
	});

	test('says where it stops, and why', () => {
		expect(work('read').querySelector('.predict-head')?.text).toBe(
			'Uddraget stopper efter tur 1Der kan komme meget.',
		);
	});

	test('is first to be read, then written about, and only then shown', () => {
		expect(work('read').querySelectorAll('textarea')).toHaveLength(0);
		expect(work('suggest').querySelectorAll('textarea')).toHaveLength(2);
		expect(buttons(work('suggest'))).toEqual(['Vis alt']);
		expect(buttons(work('reveal'))).toEqual(['Vis turen uden et forslag', 'Vis alt']);
	});

	test('can be shown as a whole at every step', () => {
		for (const step of stepIds.predict) expect(buttons(work(step))).toContain('Vis alt');
	});

	test('is not exchanged for another in the middle of a room', () => {
		const choice = (setting: Setting) => work('suggest', setting).querySelector('fieldset');
		expect(choice('own')?.text).toContain('Strikkeklubben');
		expect(choice('room')).toBeNull();
		expect(work('read', 'room').querySelector('fieldset')).not.toBeNull();
	});
});

describe('a stop behind which the turn was shown', () => {
	const [excerpt] = excerpts;
	const way = { exercise: 'oevelse', setting: 'own' as Setting, excerpt: excerpt!, stops: [1] };
	const revealed = '2026-11-23T10:00:00.000Z';
	const suggestion = (minute: string, isLocked: boolean): EntryOf<'suggestion'> => ({
		type: 'suggestion',
		id: `00000000-0000-4000-8000-0000000000${minute}`,
		created: `2026-11-23T10:${minute}:00.000Z`,
		modified: `2026-11-23T10:${minute}:00.000Z`,
		exercise: 'oevelse',
		setting: 'own',
		anchor: anchorTo(excerpt!, 1),
		text: `Skrevet ${minute}`,
		action: '',
		locked: isLocked ? revealed : null,
	});
	const stop = (isAsked: boolean, setting: Setting = 'own') =>
		parse(
			renderToString(
				<RevealedStop
					way={{ ...way, setting }}
					stop={{
						after: 1,
						revealed,
						isAsked,
						suggestions: [suggestion('00', true), suggestion('05', false)],
					}}
					announce={() => undefined}
				>
					turen
				</RevealedStop>,
			),
		);

	test('has the suggestions and the turn in two frames of one kind', () => {
		const frames = stop(true).querySelectorAll('.predict-side');
		expect(frames.map((frame) => frame.querySelector('.predict-name')?.text)).toEqual([
			'Dine forslag',
			'Turen, der kom',
		]);
		expect(new Set(frames.map(({ classNames }) => classNames)).size).toBe(1);
	});

	test('says of each version whether the turn had been shown', () => {
		const times = stop(true)
			.querySelectorAll('.suggestion-time')
			.map(({ text }) => text.replace(/ \d+\. november kl\. \d\d\.\d\d/u, ' …'));
		expect(times).toEqual(['Låst …, før turen blev vist', 'Skrevet …, efter at turen var vist']);
	});

	test('has no field for what was locked', () => {
		const texts = stop(true).querySelectorAll('.predict-side textarea');
		expect(texts).toEqual([]);
	});

	test('asks two things of the turn that was asked for, and offers to where all was shown', () => {
		expect(
			stop(true)
				.querySelectorAll('label')
				.map(({ text }) => text),
		).toEqual(['Hvad gør den tur, der kom?', 'Hvad behandler den turen før som?']);
		expect(stop(true).querySelector('details')).toBeNull();
		expect(stop(false).querySelector('details summary')?.text).toBe('Svar på, hvad tur 2 gør');
	});

	test('takes no later version in a room', () => {
		expect(stop(true).querySelector('button')?.text).toBe('Skriv en ny udgave');
		expect(stop(true, 'room').querySelector('button')).toBeNull();
	});
});
