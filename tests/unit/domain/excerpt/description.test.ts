import { describe, expect, test } from 'vitest';
import { describeTurn } from '~/domain/excerpt/description.ts';
import { anExcerpt, theExcerpt } from './an-excerpt.ts';

function described(body: string, notation?: string): string[] {
	const { turns } = anExcerpt(body, notation);
	return turns.map((turn) => describeTurn(turn, turns));
}

describe('the sentence before a turn', () => {
	test('is empty when the words say it all', () => {
		expect(described('B: Jeg ved det der kreative.')).toEqual(['']);
	});

	test('names the other turn and its words in an overlap', () => {
		expect(described('B: jeg kan ikke [love]\nS: [Lige] præcis.')).toEqual([
			'Samtidig med tur 2 (»Lige«): »love«.',
			'Samtidig med tur 1 (»love«): »Lige«.',
		]);
	});

	test('says from which word an overlap goes on when its end is not marked', () => {
		expect(described('B: så vi ka jo [se\nS: [ja lige præcis')).toEqual([
			'Samtidig med tur 2: fra »se«.',
			'Samtidig med tur 1: fra »ja«.',
		]);
	});

	test('says so when nobody is known to speak at the same time', () => {
		expect(described('B: ja [nej]')).toEqual(['Samtidig tale: »nej«.']);
	});

	test('names pauses from 0.2 seconds, and counts more than three', () => {
		expect(described('B: ja (0,5) nej (.) jo (0.1) hm (..)')).toEqual([
			'Pause, 0,5 sekund; længere pause.',
		]);
		expect(described('B: ja (1) nej (2,5) jo (0.4) hm (..) så')).toEqual([
			'4 pauser, den længste 2,5 sekunder.',
		]);
	});

	test('names comments, editorial notes and what could hardly be heard', () => {
		expect(described('B: hej ((borgers navn)), [navn] (ja/nej) (måske) ( )')).toEqual([
			'Kommentar: borgers navn; kommentar: navn; usikkert hørt: »ja« eller »nej«; usikkert hørt: »måske«; noget er uhørligt.',
		]);
	});

	test('leaves out what is off by default: stress, stretch, breath, tempo', () => {
		expect(described('B: .hhh _ja_ øh::m >det er< så-', 'jefferson')).toEqual(['']);
	});

	test('for the excerpt Strikkeklubben stands at four turns', () => {
		const { turns } = theExcerpt('strikkeklub');
		expect(turns.map((turn) => describeTurn(turn, turns))).toEqual([
			'',
			'',
			'',
			'Kommentar: borgers navn.',
			'',
			'Kommentar: indsats.',
			'Samtidig med tur 8 (»Lige«): »love«.',
			'Samtidig med tur 7 (»love«): »Lige«.',
		]);
	});
});
