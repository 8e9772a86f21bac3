import { parse } from 'node-html-parser';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { Flip } from '~/components/figure/Flip.tsx';
import { KnowledgeChain } from '~/components/figure/KnowledgeChain.tsx';
import { actors } from '~/components/figure/knowledge/actors.ts';
import { ChainPanel } from '~/components/figure/knowledge/ChainPanel.tsx';
import { flipWords } from '~/components/figure/knowledge/flip-words.ts';
import { KnowledgeFigure } from '~/components/figure/knowledge/KnowledgeFigure.tsx';
import { MeetingFigure } from '~/components/figure/meeting/MeetingFigure.tsx';
import { seatIds, seats } from '~/components/figure/meeting/seats.ts';
import { MeetingTable } from '~/components/figure/MeetingTable.tsx';
import { WhoIsWe } from '~/components/figure/we/WhoIsWe.tsx';
import { chainActors, flipParts, type ChainActor } from '~/domain/figure/knowledge-view.ts';
import { theExcerpt } from '../unit/domain/excerpt/an-excerpt.ts';

const excerpt = theExcerpt('moedeleder');
const nothing = () => undefined;

function walkAt<Part extends string>(at: Part | null) {
	return { at, onAt: nothing, onHover: nothing };
}

describe('as they are built', () => {
	test.each([
		['chain', <KnowledgeFigure name="k" begins="chain" />, <KnowledgeChain />],
		['flip', <KnowledgeFigure name="f" begins="flip" />, <Flip />],
		['table', <MeetingFigure name="b" />, <MeetingTable />],
	] as const)(
		'the %s is the drawing that was there, without a control',
		(_name, alive, drawing) => {
			expect(renderToString(alive)).toBe(renderToString(drawing));
			expect(renderToString(alive)).not.toContain('<button');
		},
	);

	test('the transcript is whole and verbatim, with each word marked and no control', () => {
		const root = parse(
			renderToString(
				<WhoIsWe
					excerpt={excerpt}
					words={['vi', 'os', 'jeg']}
					choices={['teamet', 'jobcentret']}
					name="vi-moedeleder"
					idPrefix="x-"
				/>,
			),
		);
		expect(root.querySelectorAll('mark').map(({ textContent }) => textContent)).toHaveLength(15);
		expect(root.querySelector('.turn-words')?.textContent).toBe(excerpt.turns[0]?.raw);
		expect(root.querySelectorAll('button')).toEqual([]);
	});
});

describe('the chain', () => {
	test('has a button for each link, and says at which one is', () => {
		const root = parse(renderToString(<KnowledgeChain walk={walkAt<ChainActor>('chef')} />));
		const buttons = root.querySelectorAll('.chain button');
		expect(buttons.map(({ textContent }) => textContent)).toEqual(actors.map(({ name }) => name));
		expect(
			root.querySelectorAll('[aria-pressed="true"]').map(({ textContent }) => textContent),
		).toEqual(['Beskæftigelseschef']);
	});

	test('has the same links in the drawing and in addresses', () => {
		expect(actors.map(({ id }) => id)).toEqual([...chainActors]);
	});

	test.each([
		[null, ['Følg viden gennem kæden']],
		['forsker', ['Et led videre']],
		['medarbejder', ['Et led tilbage', 'Et led videre']],
		['borger', ['Et led tilbage', 'Begynd forfra']],
	] as const)('at %s one can go %j', (at, ways) => {
		const root = parse(
			renderToString(
				<ChainPanel panel={{ current: null }} at={at} hovered={null} onAt={nothing} turn={<i />} />,
			),
		);
		expect(
			root
				.querySelectorAll('.figure-ways:not(.figure-download) button')
				.map(({ textContent }) => textContent),
		).toEqual(ways);
	});

	test('does not tie the four objections to a link', () => {
		const root = parse(renderToString(<KnowledgeChain walk={walkAt<ChainActor>('chef')} />));
		expect(root.querySelectorAll('.chain .chain-objections')).toEqual([]);
		expect(root.querySelectorAll('.chain-objections li')).toHaveLength(4);
	});
});

describe('FLIP', () => {
	test('tells of researchers and staff that they meet, and of nobody else', () => {
		const meeting = flipParts.filter((part) => flipWords(part).words.includes('møder'));
		const known = meeting.filter((part) => !flipWords(part).words.includes('ved vi ikke'));
		expect(known).toEqual(['moede', 'forsker', 'medarbejder']);
		for (const actor of ['administration', 'chef', 'borger'] as const) {
			expect(flipWords(actor).lit).toEqual([]);
			expect(flipWords(actor).words).toContain('ved vi ikke');
		}
	});

	test('built after the deck began, has no steps that nobody would take', () => {
		expect(renderToString(<Flip stepwise={false} />)).not.toContain('fragment');
		expect(renderToString(<KnowledgeChain stepwise={false} />)).not.toContain('fragment');
	});
});

describe('the seats at the table', () => {
	test('are the same in the drawing and in addresses', () => {
		expect(seats.map(({ id }) => id)).toEqual([...seatIds]);
	});

	test('quote the welcome word for word', () => {
		const said = excerpt.turns.map(({ text }) => text).join(' ');
		const quotes = seats.flatMap(({ we }) =>
			[...we.matchAll(/»([^»«]*)«/gu)].map(([, quote]) => quote ?? ''),
		);
		expect(quotes.length).toBeGreaterThan(6);
		expect(quotes.filter((quote) => !said.includes(quote))).toEqual([]);
	});
});
