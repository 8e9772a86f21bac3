import { expect, test } from 'vitest';
import { layOutTimeline } from '~/domain/timeline/lay-out-timeline.ts';
import { namesInColumn } from '~/domain/timeline/names-in-column.ts';
import { figureEvents } from '../../../support/figure-events.ts';

const groups = ['Jobklare', 'Midlertidigt passive'];

test('in a wide column the names stand as they are, in a narrower one small, in the narrowest not', () => {
	expect([18, 14, 13, 11.2, 11, 0].map((width) => namesInColumn(groups, width))).toEqual([
		undefined,
		undefined,
		'small',
		'small',
		'none',
		'none',
	]);
});

test('a word that may break needs the room of its longest part', () => {
	expect(namesInColumn(['Job- og uddannelsesparate'], 13.5)).toBeUndefined();
	expect(namesInColumn(['Aktivitetsparate'], 13.5)).toBe('none');
});

test.each([
	[1994, 2020],
	[1994, 2027],
])('from %d to %d every group of the four categorisations has room for its name', (from, to) => {
	const { columns } = layOutTimeline(figureEvents, { from, to });
	expect(columns).toHaveLength(4);
	expect(columns.filter(({ names }) => names === 'none')).toEqual([]);
});
