import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseExcerptText, printExcerptText, toExcerpt } from '~/formats/excerpt-text/index.ts';

const folder = new URL('../../content/excerpts/', import.meta.url);
const fileOf = (id: string) => readFileSync(new URL(`${id}.samtale.txt`, folder), 'utf8');

/** The excerpts' text as it stands in the talk's slides, each below its id. */
const source = new Map(
	readFileSync(new URL('../fixtures/source-excerpts.txt', import.meta.url), 'utf8')
		.split(/^## /mu)
		.slice(1)
		.map((part): [string, string] => {
			const [id = '', ...lines] = part.split('\n');
			return [id, joined(lines.join('\n'))];
		}),
);

/** Speakers turn by turn, slide and notation of the excerpts the talk has; others may come without touching this. */
const course: Readonly<Record<string, [speakers: string[], slide: string, notation: string]>> = {
	'nogen-spoergsmaal': [['Medarbejder', 'Borger'], 'nogen-spoergsmaal', 'ortografisk'],
	'hvilke-spoergsmaal': [['Medarbejder', 'Borger'], 'hvilke-spoergsmaal', 'ortografisk'],
	skraldemand: [by('BMBM'), 'uddrag-skraldemand', 'jefferson-let'],
	ressourceforloeb: [by('MBMB'), 'uddrag-ressourceforloeb', 'jefferson-let'],
	'gribning-mandag': [by('BMBMB'), 'uddrag-gribning', 'jefferson-let'],
	'gribning-du-hoerer': [by('BMB'), 'uddrag-gribning', 'jefferson-let'],
	strikkeklub: [by('BSBSBSBS'), 'uddrag-strikkeklub', 'jefferson-let'],
	refleksion: [by('SFSFSFKS'), 'uddrag-refleksion', 'ortografisk'],
	moedeleder: [['Mødeleder'], 'uddrag-moedeleder', 'jefferson-let'],
};

describe.each(Object.entries(course))('%s', (id, [speakers, slide, notation]) => {
	const { excerpt } = toExcerpt(fileOf(id), id);

	test('has its turns, speakers, slide and notation', () => {
		expect(excerpt.turns.map(({ speaker }) => speaker)).toEqual(speakers);
		expect(excerpt).toMatchObject({ id, slide, notation });
	});

	test('stands word for word and sign for sign in the talk', () => {
		let from = 0;
		for (const { raw } of excerpt.turns) {
			const at = source.get(id)?.indexOf(raw, from) ?? -1;
			expect(at, raw).toBeGreaterThanOrEqual(from);
			from = at + raw.length;
		}
	});

	test('leaves out nothing but the names of speakers and their numbers', () => {
		const left = excerpt.turns.reduce(
			(text, { raw }) => text.replace(raw, ''),
			source.get(id) ?? '',
		);
		expect(
			left.replace(/\d|Borger:|Socialarbejder:|Forsker:|Kollega:|Mødeleder:|[BM]:|\s/gu, ''),
		).toBe('');
	});

	test('says what is known of its provenance, and invents nothing', () => {
		expect(excerpt.provenance).toEqual({ kind: 'unknown', words: 'uoplyst' });
		expect(excerpt).toMatchObject({ recording: 'nej, kun udskrift', rights: 'uoplyst' });
		expect(excerpt.source).toMatch(/^Gengivet, som det står i oplægget/u);
		expect(excerpt.lead).not.toBeNull();
	});

	test('is written as the format’s own printer writes it', () => {
		expect(printExcerptText(parseExcerptText(fileOf(id)))).toBe(fileOf(id));
	});
});

describe('what the notation says', () => {
	const turnsOf = (id: string) => toExcerpt(fileOf(id), id).excerpt.turns;

	test('two headers know of something odd: of the talk’s smileys, which are not read as voice, and of its square brackets', () => {
		const known = Object.keys(course).flatMap((id) =>
			parseExcerptText(fileOf(id)).header.known.map((code) => [id, code]),
		);
		expect(known).toEqual([
			['refleksion', 'X1'],
			['moedeleder', 'O3'],
		]);
		expect(turnsOf('moedeleder')[0]?.marks).toMatchObject([
			{ type: 'editorial', v: 'navn' },
			{ type: 'editorial', v: 'præsentationsrunde' },
		]);
	});

	test('turns 7 and 8 of strikkeklub overlap', () => {
		expect(
			turnsOf('strikkeklub').flatMap(({ number, overlaps }) =>
				overlaps.map((o) => [number, o.pair, o.with]),
			),
		).toEqual([
			[7, 0, 8],
			[8, 0, 7],
		]);
	});

	test('a note on turn 3 of strikkeklub keeps its place', () => {
		expect(turnsOf('strikkeklub')[2]?.text.slice(180, 204)).toBe('Hvis jeg fedter mig ind?');
	});

	test('refleksion keeps the signs of the slide’s symbol face', () => {
		const [turn] = turnsOf('refleksion');
		expect(turn?.text).toContain('fanget den ☺i samtalen☺ men');
		expect(turn?.spans).toEqual([]);
	});

	test('refleksion keeps its hyphen, colon and quotation marks as writing', () => {
		const turns = turnsOf('refleksion');
		expect(turns[0]?.text).toContain(
			'Jeg tænker. at så begynder hun faktisk at sige. ’Jeg har været',
		);
		expect(turns[0]?.text).toContain('hen og siger- men jeg har ik fanget');
		expect(turns[7]?.text).toContain('Om den strikke: altså det kan jeg ik huske');
		expect(turns.flatMap(({ marks }) => marks)).toMatchObject([
			{ type: 'comment', v: 'borgers Navn' },
		]);
	});

	test('no excerpt carries prosody', () => {
		const prosody = Object.keys(course).flatMap((id) =>
			turnsOf(id).flatMap(({ marks, spans }) => [
				...spans.map(({ type }) => type),
				...marks
					.map(({ type }) => type)
					.filter((type) => type !== 'comment' && type !== 'editorial'),
			]),
		);
		expect(prosody).toEqual([]);
	});
});

function by(codes: string): string[] {
	const names: Record<string, string> = {
		B: 'Borger',
		M: 'Medarbejder',
		S: 'Socialarbejder',
		F: 'Forsker',
		K: 'Kollega',
	};
	return [...codes].map((code) => names[code] ?? code);
}

/** White space as one space: the slides wrap lines where they will. */
function joined(text: string): string {
	return text.replace(/\s+/gu, ' ').trim();
}
