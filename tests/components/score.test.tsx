import { readFileSync } from 'node:fs';
import { parse } from 'node-html-parser';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { LivePicture } from '~/components/excerpt/score/LivePicture.tsx';
import { LiveScore } from '~/components/excerpt/score/LiveScore.tsx';
import { layout, scoreSize } from '~/components/excerpt/score/score-layout.ts';
import { placesText } from '~/components/excerpt/score/score-words.ts';
import { ScoreFigure } from '~/components/excerpt/ScoreFigure.tsx';
import { scoreMarks } from '~/domain/excerpt/score-marks.ts';
import { placeKinds } from '~/domain/excerpt/score-place.ts';
import { score } from '~/domain/excerpt/score.ts';
import { toExcerpt } from '~/formats/excerpt-text/index.ts';
import type { LivePictureProps } from '~/components/excerpt/score/LivePicture.tsx';

const file = new URL('../../content/excerpts/strikkeklub.samtale.txt', import.meta.url);
const { excerpt } = toExcerpt(readFileSync(file, 'utf8'), 'strikkeklub');

function drawn(some: Partial<LivePictureProps> = {}) {
	const picture = (
		<LivePicture
			drawing={score(excerpt.turns, scoreSize(800))}
			turns={excerpt.turns}
			id="s"
			title="Otte ture"
			kinds={[]}
			scale={1}
			present={null}
			hidden={new Set()}
			hrefOf={(turn) => `/uddrag/strikkeklub/#t${String(turn)}`}
			onGo={() => undefined}
			{...some}
		/>
	);
	return { html: renderToString(picture), root: parse(renderToString(picture)) };
}

test('the living score begins as the one that was built', () => {
	const built = renderToString(
		<div>
			<ScoreFigure excerpt={excerpt} idPrefix="s-" href="/uddrag/strikkeklub/" />
		</div>,
	);
	expect(renderToString(<LiveScore excerpt={excerpt} idPrefix="s-" name="partitur" />)).toBe(built);
});

describe('the living picture of a score', () => {
	test('is drawn as it was', async () => {
		const { html } = drawn({ kinds: placeKinds, present: 3, hidden: new Set([8]) });
		await expect(`${html.replace(/></gu, '>\n<')}\n`).toMatchFileSnapshot('snapshots/score.html');
	});

	test('leads from each bar to its turn, and one of them is reached with Tab', () => {
		const bars = drawn().root.querySelectorAll('a.score-bar');
		expect(bars.map((bar) => bar.getAttribute('href'))).toEqual(
			[1, 2, 3, 4, 5, 6, 7, 8].map((turn) => `/uddrag/strikkeklub/#t${String(turn)}`),
		);
		expect(bars.map((bar) => bar.getAttribute('tabindex'))).toEqual([
			'0',
			...Array<string>(7).fill('-1'),
		]);
		expect(bars[1]?.querySelector('title')?.textContent).toBe('Tur 2: Socialarbejder, 3 ord.');
	});

	test('marks the bar of the turn one is at, by more than colour', () => {
		const { root } = drawn({ present: 3 });
		const bar = root.querySelector('[aria-current="true"]');
		expect(bar?.getAttribute('href')).toContain('#t3');
		expect(bar?.getAttribute('tabindex')).toBe('0');
		expect(root.querySelectorAll('.score-present')).toHaveLength(1);
	});

	test('tells nothing about turns that are still to come but that they come', () => {
		const { root } = drawn({ hidden: new Set([7, 8]), kinds: ['freshStart'] });
		expect(root.querySelectorAll('a.score-bar')).toHaveLength(6);
		expect(root.querySelectorAll('[data-state="coming"]')).toHaveLength(2);
		expect(root.querySelector('desc')?.textContent).not.toContain('Tur 7');
		expect(root.querySelectorAll('.score-mark')).toHaveLength(1);
	});

	test('has a sign for each place that is asked for, another for each kind', () => {
		expect(drawn({ kinds: ['question'] }).root.querySelectorAll('.score-mark')).toHaveLength(5);
		const signs = placeKinds.map((kind) =>
			drawn({ kinds: [kind] })
				.root.querySelector('.score-sign')
				?.getAttribute('d'),
		);
		expect(new Set(signs).size).toBe(3);
	});

	test('has a sign never touch the next, also where it is narrow', () => {
		for (const width of [280, 350, 800]) {
			const marks = scoreMarks(
				excerpt.turns,
				score(excerpt.turns, scoreSize(width)),
				['we', 'question'],
				layout,
			);
			for (const [at, mark] of marks.entries()) {
				const before = marks[at - 1];
				if (before?.track !== mark.track) continue;
				// A sign is 12 wide.
				expect(mark.x - before.x, String(width)).toBeGreaterThanOrEqual(12 + 5);
			}
		}
	});

	test('has room under the last bars only while marks stand there', () => {
		const heightOf = (some: Partial<LivePictureProps>) =>
			Number(drawn(some).root.querySelector('svg')?.getAttribute('height'));
		expect(heightOf({ kinds: ['we'] })).toBe(2 * (28 + 24));
		expect(heightOf({})).toBe(28 + 24 + 28 + 6);
	});

	test('has nothing that the security policy blocks', () => {
		const { html } = drawn({ kinds: placeKinds, present: 3 });
		expect(html).not.toMatch(/ style=| on[a-z]+=|aria-label=/u);
	});
});

test('places are told in words', () => {
	expect(placesText('question', excerpt.turns)).toBe(
		'Spørgsmål: tur 2, tur 3 (to), tur 4 og tur 8.',
	);
	expect(placesText('we', excerpt.turns.slice(0, 3))).toBe('Ordet »vi«: ingen steder.');
});
