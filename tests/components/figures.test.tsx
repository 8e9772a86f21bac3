import { parse } from 'node-html-parser';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { CoursePlan } from '~/components/figure/CoursePlan.tsx';
import { Dichotomies } from '~/components/figure/Dichotomies.tsx';
import { ExpandPostpone } from '~/components/figure/ExpandPostpone.tsx';
import { Flip } from '~/components/figure/Flip.tsx';
import { GribningFigure } from '~/components/figure/GribningFigure.tsx';
import { HandsTable } from '~/components/figure/hands/HandsTable.tsx';
import { HoggettField } from '~/components/figure/HoggettField.tsx';
import { KnowledgeChain } from '~/components/figure/KnowledgeChain.tsx';
import { ListerField } from '~/components/figure/ListerField.tsx';
import { MeetingTable } from '~/components/figure/MeetingTable.tsx';
import { ReadyForWork } from '~/components/figure/ReadyForWork.tsx';
import { TwoModels } from '~/components/figure/TwoModels.tsx';
import { UnitChart } from '~/components/figure/UnitChart.tsx';
import { PolicyTimeline } from '~/components/timeline/PolicyTimeline.tsx';
import { TimelineList } from '~/components/timeline/TimelineList.tsx';
import { figureEvents } from '../support/figure-events.ts';
import type { VNode } from 'preact';

const parts = [
	{ kind: 'part', id: 'velkommen', title: 'Velkommen og plan', minutes: 10, startsAt: 0 },
	{
		kind: 'part',
		id: 'politik',
		title: 'Beskæftigelsespolitik med den brede pensel',
		minutes: 45,
		startsAt: 10,
		chapters: [{ title: 'Fra fem grupper til to', href: '/politik/' }],
	},
	{ kind: 'break', id: 'pause-1', title: 'Pause', minutes: 10, startsAt: 55 },
	{ kind: 'part', id: 'team', title: 'Rehabiliteringsteam', minutes: 25, startsAt: 65 },
] as const;

const slides = [
	{ id: 'plan', part: 'velkommen', title: 'Planen', startsAt: 0, href: '/dias/plan/' },
	{ id: 'rids', part: 'politik', title: 'Et rids', startsAt: 10, href: '/dias/rids/' },
	{ id: 'flip', part: 'politik', title: 'FLIP', startsAt: 30.5, href: '/dias/flip/' },
	{ id: 'vi', part: 'team', title: 'Hvem er vi?', startsAt: 65, href: '/dias/vi/' },
];

const citizen = {
	speaker: 'Borger',
	number: 1,
	text: 'Så, men jeg vil fandeme gerne snart ud og lave et eller andet',
};
const caseworker = {
	speaker: 'Medarbejder',
	number: 2,
	text: 'Jaer! Det kan jeg godt forstå. Men så kan det være, at vi korter processen.',
};

/** Each figure and the facts that must be in it as words. */
const figures: Readonly<Record<string, { drawn: VNode; facts: readonly string[] }>> = {
	'policy-timeline': {
		drawn: (
			<PolicyTimeline
				events={figureEvents}
				checked="foråret 2026"
				idScope="a"
				listHref="/tidslinje/"
			/>
		),
		facts: [
			...figureEvents.flatMap((event) =>
				event.kind === 'categorisation' ? [...event.groups, event.principle] : [event.title],
			),
			'Ledighed som problem',
			'Problemer ud over ledighed',
			'(delvist efterprøvet)',
			'(ikke efterprøvet)',
			'(forventet)',
			'Siden oplægget',
			'Status efterprøvet i kilder frem til foråret 2026.',
			'Inddelingerne efter et historisk rids, venligst udlånt af Mathias Herup Nielsen.',
			'Søjlens højde viser antallet af grupper, ikke antallet af mennesker.',
			'er vores læsning',
		],
	},
	'policy-timeline-2004': {
		drawn: <PolicyTimeline events={figureEvents} only="2004" checked="foråret 2026" idScope="b" />,
		facts: [
			'5 grupper',
			'efter nærhed til arbejdsmarkedet',
			'Ingen match',
			'2000/2001',
			'2010',
			'2014',
		],
	},
	'unit-chart': {
		drawn: <UnitChart />,
		facts: [
			'Oplægget anslår, at 15–20 % af befolkningen',
			'Kilden er ikke angivet, og vi har ikke kunnet efterprøve tallet.',
			'ca. 701.000 offentligt forsørgede under folkepensionsalderen, SU ikke medregnet',
			'heraf udgjorde kontanthjælp en mindre del',
			'15 er fyldt, 5 er halvt fyldt',
		],
	},
	dichotomies: {
		drawn: <Dichotomies />,
		facts: ['passiv over for aktiv', 'offentlig forsørgelse over for selvforsørgelse'],
	},
	'two-models': {
		drawn: <TwoModels side="both" />,
		facts: [
			'Den dominerende model',
			'Dem, der skal skabes',
			'Den kontrasterende model',
			'Skabninger',
			'Wright (2016)',
		],
	},
	'two-models-dominant': {
		drawn: <TwoModels side="dominant" />,
		facts: [
			'Passive borgere skal gøres aktive',
			'Umotiverede skal gøres motiverede',
			'Uansvarlige skal gøres ansvarlige',
			'skal gøres »normale«',
			'homogene, rationelle, afvigende',
			'Ofte simple dikotomier',
			'Skabninger',
		],
	},
	'two-models-contrasting': {
		drawn: <TwoModels side="contrasting" />,
		facts: [
			'(potentiel) empowerment',
			'kompetent ekspert på eget liv',
			'valgmuligheder og medbestemmelse',
		],
	},
	'lister-field': {
		drawn: <ListerField />,
		facts: [
			'Klare sig getting by (hverdagshandling, personligt)',
			'Slippe ud getting out (strategisk handling, personligt)',
			'Gøre modstand getting (back) at (hverdagshandling, politisk)',
			'Gøre fælles front getting organised (strategisk handling, politisk)',
			'Lister (2004), her efter Wright (2016)',
			'ikke kasser',
		],
	},
	'hoggett-field': {
		drawn: <HoggettField />,
		facts: [
			'selvet som objekt',
			'selvet som agent',
			'refleksiv',
			'ikke-refleksiv',
			'Felterne har ingen navne',
		],
	},
	'knowledge-chain': {
		drawn: <KnowledgeChain />,
		facts: [
			'Forsker Central administration Beskæftigelseschef Medarbejder Borger',
			'Forskning som bedrevidende',
			'Begrænsninger ofte set som implementeringsfejl',
			'Evidensbestræbelsen som utilstrækkelig',
			'Fokus på redskabers effekt',
		],
	},
	'ready-for-work-1': { drawn: <ReadyForWork voices={1} />, facts: ['»Jeg er klar til arbejde«'] },
	'ready-for-work-3': {
		drawn: <ReadyForWork voices={3} />,
		facts: ['»Jeg er klar til arbejde«', '»Men det er vi ikke!«'],
	},
	flip: {
		drawn: <Flip />,
		facts: [
			'Forskningsunivers Teoretisk, begrebslig og metodisk viden Anvendelsesorienteret viden',
			'Praksisunivers Innovation og forandring Rutine og drift',
			'Egen gengivelse af oplæggets figur, inspireret af Gredig & Sommerfeld 2008; se også Andersen, Caswell & Larsen 2017.',
			'Fælles Lærings- og InnovationsPlatform',
			'Alle pile går begge veje',
		],
	},
	'gribning-figure': {
		drawn: <GribningFigure citizen={citizen} caseworker={caseworker} source="Uddraget" />,
		facts: [
			'A Borgeren udtrykker et arbejdsmarkedsperspektiv',
			`»${citizen.text}« Borger, tur 1`,
			'B Sagsbehandleren knytter an til udtrykket',
			`»${caseworker.text}« Medarbejder, tur 2`,
			'processuelt sammenhæng',
			'indholdsmæssigt slutning af mening',
			'oplæggets eget begreb',
		],
	},
	'meeting-table': {
		drawn: <MeetingTable />,
		facts: [
			'Beskæftigelse Sundhed Det sociale område Regionen Borgeren Uddannelse ved behov',
			'4–5 professionelle',
			'på oplæggets tid',
			'ophævet ved lov 1750/2025 (i 2026)',
		],
	},
	'expand-postpone': {
		drawn: <ExpandPostpone />,
		facts: [
			'Ressource Funktion Handling',
			'Udvidelse En vurdering eller diskussion udfordres og/eller nuanceres',
			'»Overhøre« initiativ til lukning Tilbyde yderligere information Gentage spørgsmål og udtalelser Trække på (professionel) viden og erfaring',
			'Udskydelse En vurdering eller diskussion undgås eller udskydes',
			'Erklære utilstrækkelig information/dokumentation Erklære irrelevant Trække på lovgivning, rammer og procedurer',
		],
	},
	'course-plan': {
		drawn: <CoursePlan parts={parts} slides={slides} starts="12.00" />,
		facts: [
			'12.30 FLIP',
			'12.10 Beskæftigelsespolitik med den brede pensel 45 min Fra fem grupper til to',
			'12.55 Pause',
			'13.30',
		],
	},
	'course-plan-now': {
		drawn: <CoursePlan parts={parts} slides={slides} starts="13.30" now={31} />,
		facts: ['13.40 nu', 'Klokken er 14.01. Planen er nået til »FLIP«.', '15.00'],
	},
	'show-of-hands': {
		drawn: <HandsTable question="Trækker de samme vej?" answers={['Ja', 'Nej']} />,
		facts: ['Trækker de samme vej?', 'Ja', 'Nej', 'Hvert mærke er en hånd.'],
	},
	'show-of-hands-counted': {
		drawn: (
			<HandsTable
				question="Trækker de samme vej?"
				answers={['Ja', 'Nej']}
				hands={[7, 23]}
				count={(at) => [7, 23][at]}
			/>
		),
		facts: ['Ja 7', 'Nej 23', 'I alt 30 hænder'],
	},
	'timeline-list': {
		drawn: (
			<TimelineList
				entries={figureEvents.map((event) => ({
					event,
					sources: [
						{ text: 'Madsen m.fl. (2006)', href: '/litteratur/#madsen2006' },
						{ text: 'star.dk' },
					],
				}))}
			/>
		),
		facts: [
			...figureEvents.flatMap(({ shown, title, text }) => [shown, title, text]),
			'Spørgsmålet til borgeren: »Hvem er du?«',
			'Siden oplægget',
			'Organisering · ikke efterprøvet · Kilde: Madsen m.fl. (2006); star.dk',
		],
	},
};

const names = Object.keys(figures);
const html = (name: string) => renderToString(figures[name]!.drawn);

/** The words of a drawing as they are read: a space between elements, no soft hyphens. */
function words(name: string): string {
	const text = parse(html(name).replace(/></gu, '> <')).textContent;
	return text.replaceAll('\u00AD', '').replace(/\s+/gu, ' ').replaceAll(' ;', ';');
}

describe.each(names)('%s', (name) => {
	test('says everything it shows', () => {
		const said = words(name).toLowerCase();
		expect(figures[name]!.facts.filter((fact) => !said.includes(fact.toLowerCase()))).toEqual([]);
	});

	test('has no style attribute', () => {
		expect(parse(html(name)).querySelectorAll('[style]')).toEqual([]);
	});

	test('has only drawings that are silent or named', () => {
		const drawings = parse(html(name)).querySelectorAll('svg');
		const unnamed = drawings.filter(
			(svg) =>
				!svg.closest('[aria-hidden="true"]') &&
				!(svg.hasAttribute('role') && svg.hasAttribute('aria-label')),
		);
		expect(unnamed.map((svg) => svg.outerHTML.slice(0, 80))).toEqual([]);
	});

	test('is drawn as it was', async () => {
		const readable = html(name).replace(/></gu, '>\n<');
		await expect(`${readable}\n`).toMatchFileSnapshot(`./snapshots/${name}.html`);
	});
});

test('all figures can stand on one page: every id is there once', () => {
	const ids = names.flatMap((name) =>
		parse(html(name))
			.querySelectorAll('[id]')
			.map(({ id }) => id),
	);
	expect(new Set(ids).size).toBe(ids.length);
});

test('every figure but the list has a caption', () => {
	const captionless = names.filter((name) => !html(name).includes('<figcaption'));
	expect(captionless).toEqual(['timeline-list']);
});

test('the reservation of the unit chart stands inside its frame', () => {
	expect(parse(html('unit-chart')).querySelector('.units-frame')?.textContent).toContain(
		'Kilden er ikke angivet',
	);
});

test('no categorisation of the year asked for is an error that says so', () => {
	const events = figureEvents.filter(({ id }) => id !== 'matchgrupper-2010');
	expect(() =>
		renderToString(<PolicyTimeline events={events} only="2010" checked="nu" idScope="x" />),
	).toThrow('is from 2010');
});

test('in the deck the points of Lister and the objections come one at a time', () => {
	expect(parse(html('lister-field')).querySelectorAll('.fragment')).toHaveLength(4);
	expect(parse(html('knowledge-chain')).querySelectorAll('.fragment')).toHaveLength(4);
	expect(parse(html('hoggett-field')).querySelectorAll('.fragment')).toHaveLength(0);
});

const accepting: Readonly<Record<string, (given: { class: string }) => VNode>> = {
	PolicyTimeline: (given) => (
		<PolicyTimeline events={figureEvents} checked="nu" idScope="x" {...given} />
	),
	UnitChart: (given) => <UnitChart {...given} />,
	Dichotomies: (given) => <Dichotomies {...given} />,
	TwoModels: (given) => <TwoModels side="both" {...given} />,
	ListerField: (given) => <ListerField {...given} />,
	HoggettField: (given) => <HoggettField {...given} />,
	KnowledgeChain: (given) => <KnowledgeChain {...given} />,
	ReadyForWork: (given) => <ReadyForWork voices={1} {...given} />,
	Flip: (given) => <Flip {...given} />,
	GribningFigure: (given) => (
		<GribningFigure citizen={citizen} caseworker={caseworker} source="Uddraget" {...given} />
	),
	MeetingTable: (given) => <MeetingTable {...given} />,
	ExpandPostpone: (given) => <ExpandPostpone {...given} />,
	HandsTable: (given) => <HandsTable question="?" answers={['Ja', 'Nej']} {...given} />,
	CoursePlan: (given) => <CoursePlan parts={parts} slides={slides} starts="12.00" {...given} />,
};

test.each(Object.entries(accepting))('%s can be a step of a slide', (_name, draw) => {
	const root = parse(renderToString(draw({ class: 'fragment' })));
	expect(root.querySelector(':scope > figure')?.classList.contains('fragment')).toBe(true);
});

test('FLIP is drawn in neither voice', () => {
	expect(html('flip')).not.toMatch(/data-voice|figure-mark/u);
});
