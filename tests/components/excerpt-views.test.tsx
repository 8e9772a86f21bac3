import { readFileSync } from 'node:fs';
import { parse } from 'node-html-parser';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { ExcerptTurns } from '~/components/excerpt/ExcerptTurns.tsx';
import { LitSign } from '~/components/excerpt/sign-marks.ts';
import { CaView } from '~/components/excerpt/views/CaView.tsx';
import { DescribedView } from '~/components/excerpt/views/DescribedView.tsx';
import { SignLegend } from '~/components/excerpt/views/SignLegend.tsx';
import { ViewSwitch } from '~/components/excerpt/views/ViewSwitch.tsx';
import { legend } from '~/domain/excerpt/legend.ts';
import { toExcerpt } from '~/formats/excerpt-text/index.ts';
import type { VNode } from 'preact';
import type { Signs } from '~/components/excerpt/views/use-signs.ts';

function theExcerpt(id: string) {
	const file = new URL(`../../content/excerpts/${id}.samtale.txt`, import.meta.url);
	return toExcerpt(readFileSync(file, 'utf8'), id).excerpt;
}

const strikkeklub = theExcerpt('strikkeklub');
const href = (turn: number) => `/uddrag/strikkeklub/#t${String(turn)}`;
const nothing = () => undefined;
const props = { excerpt: strikkeklub, idPrefix: 'x-', href };

function drawn(element: VNode) {
	return parse(renderToString(element));
}

/** What a screen reader says: everything but what is hidden from it. */
function heard(html: string): string {
	const copy = parse(html);
	for (const silent of copy.querySelectorAll('[aria-hidden="true"]')) silent.remove();
	return copy.textContent.replace(/\s+/gu, ' ').trim();
}

describe('the CA view', () => {
	const root = drawn(<CaView {...props} from={7} to={8} onRoom={nothing} />);
	const turns = root.querySelectorAll('.ca-turn');

	test('numbers each turn once, with its address', () => {
		expect(turns.map((turn) => [turn.id, turn.getAttribute('data-turn')])).toEqual([
			['x-t7', '7'],
			['x-t8', '8'],
		]);
		expect(
			turns.map((turn) =>
				turn.querySelectorAll('a.turn-mark').map((mark) => mark.getAttribute('href')),
			),
		).toEqual([['/uddrag/strikkeklub/#t7'], ['/uddrag/strikkeklub/#t8']]);
	});

	test('has the brackets of an overlap in one column', () => {
		const columns = root
			.querySelectorAll('.ca-row')
			.map(({ textContent }) => textContent.indexOf('['))
			.filter((column) => column >= 0);
		expect(columns).toHaveLength(2);
		expect(columns[0]).toBe(columns[1]);
	});

	test('is a region that can be scrolled by keyboard, and says whose codes it uses', () => {
		const region = root.querySelector('[role="region"]');
		expect(region?.getAttribute('tabindex')).toBe('0');
		expect(region?.getAttribute('aria-label')).toBe('Strikkeklubben i CA-visning');
		expect(root.querySelector('.ca-key')?.textContent).toBe(
			'B: Borger. S: Socialarbejder. Punktum, komma og spørgsmålstegn er skriftsprogets.',
		);
	});

	test('is heard as words: speakers by name, and no signs', () => {
		expect(heard(turns[1]?.outerHTML ?? '').slice(0, 96)).toBe(
			'Tur 8SocialarbejderSamtidig med tur 7 (»love«): »Lige«. Lige præcis. Og det er derfor lige nu kr',
		);
	});
});

describe('the described view', () => {
	const root = drawn(<DescribedView {...props} />);

	test('tells the signs before and between the words', () => {
		const [last] = root.querySelectorAll('li').slice(-1);
		expect(heard(last?.outerHTML ?? '').slice(0, 105)).toBe(
			'Tur 8Socialarbejder, begynder samtidig med slutningen af tur 7, »love«.Lige (herefter alene) præcis. Og d',
		);
	});

	test('keeps numbers, voices and addresses, and hides nothing from anybody', () => {
		expect(root.querySelectorAll('li.turn').map(({ id }) => id)).toHaveLength(8);
		expect(root.querySelector('#x-t2')?.getAttribute('data-voice')).toBe('system');
		expect(root.querySelectorAll('[aria-hidden]')).toEqual([]);
		expect(root.textContent).not.toMatch(/[[\]]|\(\(/u);
	});

	test('says what stands between turns', () => {
		const { excerpt } = toExcerpt('deltagere:\n  B = Borger\n---\nB: ja\n(1,5)\nB: nej', 'x');
		expect(
			drawn(<DescribedView excerpt={excerpt} idPrefix="" href={href} />).querySelector(
				'.turn-between',
			)?.textContent,
		).toBe('Pause, 1,5 sekunder.');
	});
});

test('the switch is three radio buttons in one group, one of them chosen', () => {
	const root = drawn(<ViewSwitch view="ca" onView={nothing} />);
	expect(root.querySelector('fieldset > legend')?.textContent).toBe('Visning');
	expect(root.querySelectorAll('label').map(({ textContent }) => textContent)).toEqual([
		'Læsevisning',
		'CA-visning',
		'Beskrevet visning',
	]);
	expect(
		new Set(root.querySelectorAll('input').map((radio) => radio.getAttribute('name'))).size,
	).toBe(1);
	expect(root.querySelector('input[checked]')?.getAttribute('value')).toBe('ca');
});

describe('signs that explain themselves', () => {
	const entry = legend(strikkeklub)[0];
	const signs = (open: boolean): Signs => ({
		open: open && entry ? { entry, pointed: null } : null,
		toggle: nothing,
		point: nothing,
		close: nothing,
	});

	test('carry their key in every view, inside words hidden from screen readers as before', () => {
		for (const view of [<ExcerptTurns {...props} />, <CaView {...props} onRoom={nothing} />]) {
			expect(drawn(view).querySelectorAll('[data-sign]'), 'where nothing explains them').toEqual(
				[],
			);
			const alive = <LitSign.Provider value={null}>{view}</LitSign.Provider>;
			const keys = drawn(alive).querySelectorAll('[data-sign]');
			expect(new Set(keys.map((sign) => sign.getAttribute('data-sign')))).toEqual(
				new Set(['overlap', 'comment']),
			);
		}
	});

	test('are marked at all their places while they are explained, and only they', () => {
		const root = drawn(
			<LitSign.Provider value="overlap">
				<ExcerptTurns {...props} />
			</LitSign.Provider>,
		);
		expect(root.querySelectorAll('[data-lit]').map(({ textContent }) => textContent)).toEqual([
			'[',
			']',
			'[',
			']',
		]);
	});

	test('are buttons in the legend, named by what they mean', () => {
		const root = drawn(<SignLegend shown={strikkeklub} signs={signs(false)} />);
		expect(root.querySelectorAll('button').map(({ outerHTML }) => heard(outerHTML))).toEqual([
			'samtidig tale; samme bogstav viser, hvad der bliver sagt på samme tid',
			'fjernet eller beskrevet af den, der skrev ud',
		]);
		expect(root.querySelectorAll('[aria-expanded="true"]')).toEqual([]);
	});

	test('tell more and where they stand when they are pressed', () => {
		const root = drawn(<SignLegend shown={strikkeklub} signs={signs(true)} />);
		const [button] = root.querySelectorAll('[aria-expanded="true"]');
		const more = root.querySelector(`#${button?.getAttribute('aria-controls') ?? ''}`);
		expect(more?.querySelectorAll('p').map(({ textContent }) => textContent)).toEqual([
			'Klammerne står i udskriften. Bogstavet er sat på her, så du kan finde den anden tur.',
			'Står i tur 7 og tur 8.',
		]);
	});

	test('are not there when an excerpt has none', () => {
		expect(
			renderToString(<SignLegend shown={theExcerpt('skraldemand')} signs={signs(false)} />),
		).toBe('');
	});
});

test('nothing that the security policy blocks is in the markup', () => {
	for (const view of [
		<CaView {...props} onRoom={nothing} />,
		<DescribedView {...props} />,
		<ViewSwitch view="reading" onView={nothing} />,
	]) {
		expect(renderToString(view)).not.toMatch(/ style=| on[a-z]+=/u);
	}
});
