import { expect, test } from 'vitest';
import { reformsBefore } from '~/domain/timeline/reforms-before.ts';
import { aCategorisation, anEvent, figureEvents } from '../../../support/figure-events.ts';

const steps = (id: string, events = figureEvents) =>
	reformsBefore(id, events).map(({ event, step }) => [event.id, step]);

test('a categorisation has the reforms since the one before it', () => {
	expect(steps('vejledning-2000')).toEqual([['loven-1998', 0]]);
	expect(steps('matchkategorier-2004')).toEqual([]);
	expect(steps('matchgrupper-2010')).toEqual([['jobcentre-2007', 0]]);
});

test('those of one year come in one step, in the order of time', () => {
	const events = [
		anEvent({ id: 'c', date: '2003-07' }),
		anEvent({ id: 'b', date: '2003' }),
		anEvent({ id: 'a', date: '2001' }),
		aCategorisation({ id: 'own', date: '2004', groups: ['x'] }),
		anEvent({ id: 'same', date: '2004' }),
		anEvent({ id: 'later', date: '2005' }),
	];
	expect(steps('own', events)).toEqual([
		['a', 0],
		['b', 1],
		['c', 1],
	]);
});

test('what is not there has none', () => {
	expect(steps('jobcentre-1066')).toEqual([]);
});
