import { parse } from 'node-html-parser';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { CaseSentences } from '~/components/figure/case/CaseSentences.tsx';
import { FieldMarks } from '~/components/figure/field/FieldMarks.tsx';
import { PlacingList } from '~/components/figure/field/PlacingList.tsx';
import { HoggettField } from '~/components/figure/HoggettField.tsx';
import { ListerField } from '~/components/figure/ListerField.tsx';
import { TwoModels } from '~/components/figure/TwoModels.tsx';
import { draw as drawCase } from '~/components/figure/case/live-case.tsx';
import { draw as drawHoggett } from '~/components/figure/field/live-hoggett.tsx';
import { draw as drawLister } from '~/components/figure/field/live-lister.tsx';
import { lenses } from '~/domain/figure/case-reading.ts';
import type { Dragging } from '~/components/figure/field/use-field-drag.ts';
import type { FieldKind } from '~/components/figure/field/field-figure.ts';

const items = [
	{ id: 'brev', text: 'Lade et brev ligge' },
	{ id: 'klage', text: 'Klage over en afgørelse' },
];
const sentences = [
	{ id: 'a', plain: 'Det regner.', dominant: 'Tag en paraply.', contrasting: 'Borgeren er våd.' },
	{ id: 'b', plain: 'Der er et brev.', dominant: 'Det kan vente.', contrasting: 'Det haster.' },
];
const nothing = () => undefined;
const dragging: Dragging = {
	onPointerDown: nothing,
	onPointerMove: nothing,
	onPointerUp: nothing,
	onPointerCancel: nothing,
	onClick: nothing,
};
const lister: FieldKind = {
	id: 'lister',
	Figure: ListerField,
	axes: { across: ['hverdag', 'strategi'], along: ['personligt', 'politisk'] },
	one: 'en handling',
	theOne: 'handlingen',
	it: 'den',
	several: 'handlinger',
	all: 'handlingerne',
	question: 'Hvor?',
};
const placements = new Map([['klage', { x: 60, y: -80 }]]);
const others = [new Map([['brev', { x: 0, y: 0 }]])];

test('what comes alive is drawn at first as it was built', () => {
	const place = { name: 'x', options: { class: 'fragment' } };
	expect(renderToString(drawLister({ ...place, data: items }))).toBe(
		renderToString(<ListerField class="fragment" />),
	);
	expect(renderToString(drawHoggett({ ...place, data: items }))).toBe(
		renderToString(<HoggettField class="fragment" />),
	);
	expect(renderToString(drawCase({ ...place, data: sentences }))).toBe(
		renderToString(<TwoModels side="both" class="fragment" />),
	);
});

describe('a field on which things are placed', () => {
	const list = () =>
		parse(
			renderToString(
				<PlacingList
					{...{ kind: lister, items, chosen: 'klage', choose: nothing, placements, others }}
					dragging={dragging}
					placeItem={nothing}
				/>,
			),
		);

	test('says in words where each thing stands, one’s own and others’', () => {
		const said = list()
			.querySelectorAll('li')
			.map((item) => item.querySelectorAll('.placing-where').map(({ text }) => text));
		expect(said).toEqual([
			[
				'ikke placeret',
				'En anden: midt mellem hverdag og strategi, midt mellem personligt og politisk',
			],
			['mere strategi end hverdag, meget mere personligt end politisk'],
		]);
	});

	test('marks what is chosen, for everybody', () => {
		const chosen = list().querySelectorAll('[aria-pressed="true"]');
		expect(chosen.map(({ text }) => text.replace(/\d/gu, '').trim())).toEqual([
			'Klage over en afgørelse',
		]);
	});

	test('is drawn as it was', async () => {
		const html = renderToString(
			<ListerField
				isPlacing
				marks={
					<FieldMarks
						field={{ current: null }}
						{...{ dragging, items, chosen: 'klage', placements, dragged: null, others }}
					/>
				}
			/>,
		);
		expect(parse(html).querySelectorAll('[style]')).toEqual([]);
		const readable = html.replace(/></gu, '>\n<');
		await expect(`${readable}\n`).toMatchFileSnapshot('./snapshots/lister-field-placed.html');
	});
});

describe('the case', () => {
	test.each(lenses)('read through %s is drawn as it was', async (lens) => {
		const html = renderToString(
			<CaseSentences {...{ lens, sentences, chosen: 'b', onChoose: nothing }} />,
		);
		await expect(`${html.replace(/></gu, '>\n<')}\n`).toMatchFileSnapshot(
			`./snapshots/case-${lens}.html`,
		);
	});

	test('has as many words from either model, and never names a right one', () => {
		const html = renderToString(
			<CaseSentences {...{ lens: 'begge', sentences, chosen: null, onChoose: nothing }} />,
		);
		const root = parse(html);
		expect(root.querySelectorAll('li [data-side="dominant"].case-side')).toHaveLength(2);
		expect(root.querySelectorAll('li [data-side="contrasting"].case-side')).toHaveLength(2);
		expect(root.text).not.toMatch(/rigtig|forkert|bedst/iu);
	});
});
