import { readFileSync } from 'node:fs';
import { parse } from 'node-html-parser';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { CompareTurns } from '~/components/excerpt/CompareTurns.tsx';
import { ExcerptTurns } from '~/components/excerpt/ExcerptTurns.tsx';
import { Legend } from '~/components/excerpt/Legend.tsx';
import { Provenance } from '~/components/excerpt/Provenance.tsx';
import { ScoreFigure } from '~/components/excerpt/ScoreFigure.tsx';
import { toExcerpt } from '~/formats/excerpt-text/index.ts';
import type { HTMLElement } from 'node-html-parser';
import type { VNode } from 'preact';

function theExcerpt(id: string) {
	const file = new URL(`../../content/excerpts/${id}.samtale.txt`, import.meta.url);
	return toExcerpt(readFileSync(file, 'utf8'), id).excerpt;
}

const strikkeklub = theExcerpt('strikkeklub');
const href = (turn: number) => `/uddrag/strikkeklub/#t${String(turn)}`;

function drawn(element: VNode): HTMLElement {
	return parse(renderToString(element));
}

/** What a screen reader says: everything but what is hidden from it. */
function heard(root: HTMLElement): string {
	const copy = parse(root.outerHTML);
	for (const silent of copy.querySelectorAll('[aria-hidden="true"]')) silent.remove();
	return copy.textContent.replace(/\s+/gu, ' ').trim();
}

/** What is on the screen: everything but what is hidden from the eye. */
function seen(root: HTMLElement): string {
	const copy = parse(root.outerHTML);
	for (const hidden of copy.querySelectorAll('.visually-hidden')) hidden.remove();
	return copy.textContent.replace(/\s+/gu, ' ').trim();
}

describe('the turns of an excerpt', () => {
	const root = drawn(<ExcerptTurns excerpt={strikkeklub} idPrefix="" href={href} />);
	const items = root.querySelectorAll('ol.excerpt > li');

	test('are a numbered list, each with its own address', () => {
		expect(items.map((item) => [item.id, item.getAttribute('value')])).toEqual(
			[1, 2, 3, 4, 5, 6, 7, 8].map((n) => [`t${String(n)}`, String(n)]),
		);
		expect(root.querySelectorAll('a.turn-mark').map((mark) => mark.getAttribute('href'))).toEqual(
			[1, 2, 3, 4, 5, 6, 7, 8].map(href),
		);
	});

	test('show every word and every sign as it is written', () => {
		expect(
			items.map((item) => seen(item.querySelector('.turn-words') ?? item).replace(/\]a/gu, ']')),
		).toEqual(strikkeklub.turns.map(({ raw }) => raw));
	});

	test('name voice and speaker', () => {
		expect(
			items
				.slice(0, 2)
				.map((item) => [
					item.getAttribute('data-voice'),
					seen(item.querySelector('.turn-speaker') ?? item),
				]),
		).toEqual([
			['citizen', 'Borger'],
			['system', 'Socialarbejder'],
		]);
	});

	test('are read aloud with one sentence where the signs say more than the words', () => {
		expect(items.map(heard)).toEqual([
			'Tur 1BorgerJeg ved det der kreative, det kan jeg mærke, det motiverer mig.',
			'Tur 2SocialarbejderDet motiverer dig?',
			'Tur 3BorgerFordi jeg har faktisk. Jeg har brugt det at strikke for at slappe af, og jeg er blevet inviteret med i en strikkeklub. Jeg har været inde i en butik, så jeg ved ikke om det kunne? Hvis jeg fedter mig ind?',
			'Tur 4SocialarbejderKommentar: borgers navn.Ja, men jeg tror virkelig det er noget for dig, det her. Det tror jeg virkelig. Så skal vi ikke sige, at det er det vi aftaler, borgers navn?',
			'Tur 5BorgerJo',
			'Tur 6SocialarbejderKommentar: indsats.Godt. Du hører i hvert fald fra mig. Både omkring ferie og omkring intromøde eller visitationsmøde nede på indsats',
			'Tur 7BorgerSamtidig med tur 8 (»Lige«): »love«.Det lyder. Jeg synes det. Altså jeg har brug for noget kreativt, fordi jeg har. Altså jeg kan jo ikke sådan. Jeg tænkte også, fordi der sådan en. Jeg tænkte også, hvis jeg skal finde nogle timer, så det er med arbejde og sådan noget, så skal man jo være helt stabil og jeg kan ikke love',
			'Tur 8SocialarbejderSamtidig med tur 7 (»love«): »Lige«.Lige præcis. Og det er derfor lige nu kræver jeg ikke. Lige nu vil jeg gerne have, at du skal ligesom komme i gang med en aktivitet, der kan glæde dig. Noget der kan motivere dig. På sigt er vores mål, at du bliver afklaret som sagt i forhold til beskæftigelsesområdet og skånehensyn i forhold til dine rygproblemer, så vi kan arbejde ud fra det. Hvad så? Hvilke jobområder kunne være en mulighed for dig. Det må kigge på på sigt.',
		]);
	});

	test('carry the same letter on both sides of an overlap', () => {
		expect(
			root
				.querySelectorAll('.overlap')
				.map((overlap) => [overlap.getAttribute('data-pair'), overlap.textContent]),
		).toEqual([
			['a', '[love]a'],
			['a', '[Lige]a'],
		]);
	});

	test('set comments in italics, brackets and all', () => {
		const comment = items[3]?.querySelectorAll('.turn-comment') ?? [];
		expect(comment.map((part) => [part.rawTagName, part.textContent])).toEqual([
			['i', '(('],
			['i', 'borgers navn'],
			['i', '))'],
		]);
	});

	test('can be a part of the excerpt, with ids of their own', () => {
		const part = drawn(
			<ExcerptTurns excerpt={strikkeklub} from={3} to={5} idPrefix="x-" href={href} />,
		);
		expect(part.querySelectorAll('li').map(({ id }) => id)).toEqual(['x-t3', 'x-t4', 'x-t5']);
	});

	test('show pauses and events between them without a number', () => {
		const { excerpt } = toExcerpt(
			'notation: jefferson-let\ndeltagere:\n  B = Borger\n---\nB: ja\n(1,5)\n((døren går))\n(B): nej',
			'x',
		);
		const list = drawn(<ExcerptTurns excerpt={excerpt} idPrefix="" href={href} />);
		const between = list.querySelectorAll('.turn-between');
		expect(between.map((item) => item.hasAttribute('value'))).toEqual([false, false]);
		expect(between.map(seen)).toEqual(['(1,5)', '((døren går))']);
		expect(between.map(heard)).toEqual(['pause, 1,5 sekunder', 'døren går']);
		expect(seen(list)).toContain('Borger (usikkert)');
	});
});

describe('turn by turn on a slide', () => {
	const root = drawn(
		<ExcerptTurns excerpt={theExcerpt('skraldemand')} idPrefix="" href={href} reveal />,
	);

	test('every turn but the first is a fragment, and all of them are there without a script', () => {
		expect(
			root.querySelectorAll('.turn').map((turn) => turn.classList.contains('fragment')),
		).toEqual([false, true, true, true]);
		expect(root.querySelectorAll('.turn-words').every((words) => words.textContent !== '')).toBe(
			true,
		);
	});

	test('after each turn but the last stands the empty mark of the next', () => {
		expect(
			root.querySelectorAll('ol > li').map((item) => item.getAttribute('data-next') ?? item.id),
		).toEqual(['t1', '2', 't2', '3', 't3', '4', 't4']);
		const next = root.querySelector('[data-next="2"]');
		expect(next?.getAttribute('data-voice')).toBe('system');
		expect(next?.querySelector('p')?.textContent).toBe('Hvad sker der så?');
		expect(next?.querySelector('a')).toBeNull();
	});
});

describe('provenance and legend', () => {
	test('»Herkomst og grænser« says what is known, what is not, and what cannot be seen', () => {
		const root = drawn(<Provenance excerpt={strikkeklub} idPrefix="s-" />);
		expect(root.querySelector('aside')?.getAttribute('aria-labelledby')).toBe('s-provenance');
		expect(root.querySelector('h2#s-provenance')?.textContent).toBe('Herkomst og grænser');
		expect(
			root
				.querySelectorAll('dl > div')
				.map((row) => row.childNodes.map(({ textContent }) => textContent)),
		).toEqual([
			['Kilde', 'Gengivet, som det står i oplægget, med navne fjernet.'],
			['Herkomst', 'Uoplyst'],
			['Optagelse', 'Nej, kun udskrift'],
			['Rettigheder', 'Uoplyst'],
			['Notation', 'Let notation. Punktum og spørgsmålstegn er skriftsprogets.'],
			['Viser ikke', 'Pauser, tryk, tonefald, blikke, bevægelser'],
		]);
	});

	test('the legend has the signs of the turns shown, or is not there', () => {
		expect(
			drawn(<Legend excerpt={strikkeklub} />)
				.querySelectorAll('dt')
				.map(({ textContent }) => textContent),
		).toEqual(['[ ]', '(( ))']);
		expect(renderToString(<Legend excerpt={strikkeklub} from={1} to={3} />)).toBe('');
	});
});

describe('two excerpts side by side', () => {
	const root = drawn(
		<CompareTurns
			left={theExcerpt('gribning-mandag')}
			right={theExcerpt('gribning-du-hoerer')}
			idPrefix="g-"
			href={(excerpt, turn) => `/uddrag/${excerpt}/#t${String(turn)}`}
		/>,
	);

	test('share a beginning, part once, and go on by position', () => {
		expect(root.querySelectorAll('.compare-position').map(seen)).toEqual([
			'1. position fælles',
			'2. position fælles begyndelse',
			'2. position fortsat',
			'3. position hvordan bliver det taget?',
			'4. position',
			'5. position',
		]);
		expect(root.querySelectorAll('.compare-fork').map(seen)).toEqual(['Her skilles forløbene']);
	});

	test('part in the middle of turn 2', () => {
		const words = (id: string) => root.querySelector(`#${id} .turn-words`)?.textContent;
		expect(words('g-t2')).toBe('Jaer! Det kan jeg godt forstå.');
		expect(words('g-a-t2')).toBe('Men så kan det være, at vi korter processen.');
		expect(words('g-b-t2')).toBe('Du hører fra mig.');
	});

	test('lead to the turn of their own excerpt', () => {
		const address = (id: string) => root.querySelector(`#${id} a.turn-mark`)?.getAttribute('href');
		expect(address('g-a-t3')).toBe('/uddrag/gribning-mandag/#t3');
		expect(address('g-b-t3')).toBe('/uddrag/gribning-du-hoerer/#t3');
	});

	test('both say where they come from, and where one is not written down further', () => {
		expect(root.querySelectorAll('.compare-badge').map(seen)).toEqual([
			'Herkomst: uoplyst',
			'Herkomst: uoplyst',
		]);
		expect(root.querySelectorAll('.compare-over').map(seen)).toEqual([
			'Forløbet er ikke gengivet længere.',
		]);
	});

	test('that share nothing have no fork', () => {
		const pair = drawn(
			<CompareTurns
				left={theExcerpt('nogen-spoergsmaal')}
				right={theExcerpt('hvilke-spoergsmaal')}
				idPrefix="n-"
				href={(excerpt, turn) => `/uddrag/${excerpt}/#t${String(turn)}`}
			/>,
		);
		expect(pair.querySelector('.compare-fork')).toBeNull();
		expect(pair.querySelectorAll('.turn').map(({ id }) => id)).toEqual([
			'n-a-t1',
			'n-b-t1',
			'n-a-t2',
			'n-b-t2',
		]);
	});
});

describe('the score', () => {
	const root = drawn(
		<ScoreFigure excerpt={strikkeklub} idPrefix="s-" href="/uddrag/strikkeklub/" />,
	);

	test('is a picture with a text that names every turn and no share', () => {
		const picture = root.querySelector('svg[role="img"]');
		expect(picture?.getAttribute('aria-labelledby')).toBe('s-score-title s-score-text');
		expect(picture?.querySelector('title')?.textContent).toBe(
			'Otte ture i uddraget Strikkeklubben, tegnet som to spor',
		);
		const text = picture?.querySelector('desc')?.textContent ?? '';
		expect(text).toContain('Tur 5: Borger, 1 ord.');
		expect(text).toMatch(/Tur 8: Socialarbejder, \d+ ord, samtidig med tur 7\.$/u);
		expect(root.textContent).not.toContain('%');
	});

	test('draws each voice in its own form', () => {
		const bars = root.querySelectorAll('svg > rect');
		expect(bars).toHaveLength(8);
		expect(bars.map((bar) => bar.hasAttribute('rx'))).toEqual([
			true,
			false,
			true,
			false,
			true,
			false,
			true,
			false,
		]);
	});

	test('tells how to read it', () => {
		expect(seen(root.querySelector('figcaption') ?? root)).toBe(
			'Otte ture fra uddraget Strikkeklubben, fra venstre mod højre. Jo længere streg, jo flere ord. Hvor sporene dækker hinanden, bliver der talt samtidig.',
		);
	});
});

test('nothing that the security policy blocks is in the markup', () => {
	const html = [
		<ExcerptTurns excerpt={strikkeklub} idPrefix="" href={href} reveal />,
		<Provenance excerpt={strikkeklub} idPrefix="" />,
		<CompareTurns
			left={strikkeklub}
			right={theExcerpt('refleksion')}
			idPrefix=""
			href={() => '#'}
		/>,
		<ScoreFigure excerpt={theExcerpt('refleksion')} idPrefix="" href="#" />,
	].map((element) => renderToString(element));
	for (const part of html) expect(part).not.toMatch(/ style=| on[a-z]+=|aria-label=/u);
});
