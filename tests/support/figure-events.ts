import type { Categorisation, TimelineEvent } from '~/schemas/timeline-event.ts';

/** An event of a time line; what a test does not name is plain and checked. */
export function anEvent(
	event: Pick<TimelineEvent, 'id' | 'date'> & Partial<ContextEvent>,
): ContextEvent {
	return {
		shown: event.date,
		title: event.id,
		text: `Det sker ${event.date}.`,
		kind: 'context',
		theme: 'organisering',
		certainty: 'verified',
		sources: [{ text: 'En kilde' }],
		...event,
	};
}

/** A categorisation with as many groups as named. */
export function aCategorisation(
	event: Pick<Categorisation, 'id' | 'date' | 'groups'> & Partial<Categorisation>,
): Categorisation {
	return {
		...anEvent({ id: event.id, date: event.date }),
		kind: 'categorisation',
		theme: 'kategorisering',
		principle: 'efter noget',
		question: 'Hvem er du?',
		...event,
	};
}

/** The four categorisations of the source, some reforms around them and two events since. */
export const figureEvents: readonly TimelineEvent[] = [
	anEvent({ id: 'loven-1998', date: '1998', title: 'Lov om aktiv socialpolitik' }),
	aCategorisation({
		id: 'vejledning-2000',
		date: '2000',
		shown: '2000/2001',
		principle: 'efter problemer',
		certainty: 'partly',
		groups: [
			'Kun ledighed som problem',
			'Uafklarede personer',
			'Arbejdsmæssigt marginaliserede',
			'Socialt belastede',
			'Helbredsmæssigt belastede',
		],
	}),
	aCategorisation({
		id: 'matchkategorier-2004',
		date: '2004',
		principle: 'efter nærhed til arbejdsmarkedet',
		certainty: 'partly',
		groups: [
			'Umiddelbar match',
			'Høj grad af match',
			'Delvis match',
			'Lav grad af match',
			'Ingen match',
		],
	}),
	anEvent({
		id: 'jobcentre-2007',
		date: '2007-01-01',
		shown: '1. januar 2007',
		title: 'Stat og kommune samles i jobcentre',
		certainty: 'unverified',
	}),
	aCategorisation({
		id: 'matchgrupper-2010',
		date: '2010',
		shown: 'foråret 2010',
		principle: 'efter potentiale',
		groups: ['Jobklare', 'Indsatsklare', 'Midlertidigt passive'],
	}),
	aCategorisation({
		id: 'parathed-2014',
		date: '2014-01-01',
		shown: '2014',
		principle: 'efter parathed',
		groups: ['Job- og uddannelsesparate', 'Aktivitetsparate'],
	}),
	anEvent({
		id: 'refusion-2016',
		date: '2016-01',
		shown: 'januar 2016',
		title: 'Refusionsreformen',
	}),
	anEvent({
		id: 'kontanthjaelp-2025',
		date: '2025-07-01',
		shown: '1. juli 2025',
		title: 'Nyt kontanthjælpssystem',
		kind: 'since',
	}),
	anEvent({
		id: 'hovedlov-2027',
		date: '2027-01-01',
		shown: 'forventes 1. januar 2027',
		title: 'En ny hovedlov forventes',
		kind: 'since',
		certainty: 'expected',
	}),
];

type ContextEvent = Exclude<TimelineEvent, Categorisation>;
