import { describe, expect, test } from 'vitest';
import { parseExcerptText } from '~/formats/excerpt-text/index.ts';
import { anExcerpt, readTurns } from './read-example.ts';

const light = 'notation: jefferson-let';
const full = 'notation: jefferson';

/** The first line of the conversation in `anExcerpt` with a header of one line. */
const first = 11;

describe('what an author is told', () => {
	// prettier-ignore
	test.each<[code: string, level: string, line: number, header: string, body: string, message: string]>([
		['L1', 'error', first, light, 'og så videre', 'Linjen har ingen taler. Skriv talerens bogstav og et kolon foran, fx »B: «.'],
		['H1', 'error', 5, 'en løs linje', 'B: ja', '»en løs linje« i hovedet er ikke forstået. Skriv en nøgle, et kolon og en værdi, fx »titel: Strikkeklubben«.'],
		['H1', 'error', 5, 'kidle: oplægget', 'B: ja', 'Nøglen »kidle« findes ikke. Brug en af disse: titel, id, laes, kilde, dias, herkomst, optagelse, rettigheder, notation, nummerering, forkortelser, tegn, kendt, deltagere.'],
		['H1', 'error', 5, 'notation: gat2', 'B: ja', '»notation: gat2« er ikke forstået. Skriv en af disse: ortografisk, jefferson-let, jefferson.'],
		['H1', 'error', 6, `${light}\nkendt: O9`, 'B: ja', '»kendt: O9« er ikke forstået. Skriv en af disse: H2, O2, O3, O4, D1, D2, N1, X1, X2.'],
		['H1', 'error', 6, `${light}\nkendt: O1`, 'B: ja', '»kendt: O1« er ikke forstået. Skriv en af disse: H2, O2, O3, O4, D1, D2, N1, X1, X2.'],
		['H1', 'error', 6, `${light}\ntitel: En til`, 'B: ja', '»titel« står to gange i hovedet. Slet den ene; den første gælder.'],
		['O1', 'error', first + 1, light, 'B: ja\nS: nej]', '»]« lukker samtidig tale, der ikke er åbnet i turen. Skriv »[« dér, hvor den begynder, eller slet »]«.'],
		['O2', 'warning', first + 1, light, 'B: ja\nS: så [nej] da', '»[nej]« i tur 2 har ingen modpart hos en anden taler. Sæt også klammer om de ord, der bliver sagt samtidig.'],
		['O3', 'warning', first, light, 'M: jeg hedder [navn]', '»[navn]« er læst som noget, der er fjernet eller beskrevet, ikke som samtidig tale. Skriv »((navn))«, hvis det er rigtigt.'],
		['O4', 'warning', first + 1, light, 'B: [ja] og [så]\nS: [mm]', 'Tur 1 og tur 2 har ikke lige mange klammer, så de er sat sammen i rækkefølge. Skriv numre på dem, der hører sammen: »[2 … ]2« begge steder.'],
		['D1', 'warning', first, full, 'B: det er °stille', '»°« mangler sin makker i turen og er læst som et almindeligt tegn. Skriv det, der hører til, eller slet »°«.'],
		['D1', 'warning', first, light, 'B: ja ((ler', '»((« mangler sin makker i turen og er læst som et almindeligt tegn. Skriv det, der hører til, eller slet »((«.'],
		['D2', 'warning', first, full, 'B: så >ja >', 'Tempotegnet »>« passer ikke her. Hurtig tale skrives »>…<« og langsom tale »<…>«, og de kan ikke stå inde i hinanden.'],
		['N1', 'warning', first + 1, light, '1 B: ja\n3 S: nej', 'Linjenummeret springer: her står 3, men 2 kom næst. Ret nummeret, eller slet alle numre; de tælles af sig selv.'],
		['S1', 'error', first, light, 'X: ja', 'Taleren »X« er ikke erklæret. Skriv »  X = …« under »deltagere:«. Er linjen en fortsættelse, så sæt et mellemrum forrest.'],
		['V1', 'error', 5, 'notation: mondada', 'B: ja', 'Notationen »mondada« kan ikke vises her, for tegnene # * + % & § betyder noget andet i den. Brug DOTE til den slags udskrifter, eller skriv om til »notation: jefferson«.'],
		['X1', 'warning', first, light, 'B: det er °stille° ↑her', 'Tegnene ° ↑ bliver ikke læst som notation, når der står »notation: jefferson-let«. Skriv »notation: jefferson«, eller lad dem stå som almindelige tegn.'],
		['X1', 'warning', first, 'notation: ortografisk', 'B: ja (.) nej', 'Tegnene (.) bliver ikke læst som notation, når der står »notation: ortografisk«. Skriv »notation: jefferson-let«, eller lad dem stå som almindelige tegn.'],
		['X2', 'warning', first, light, 'B: [2 timer]\nS: [2 hvad]2', 'Tallet i »[2« er læst som klammens nummer. Er det et ord, så sæt et mellemrum: »[ 2«.'],
	])('%s (%s)', (code, level, line, header, body, message) => {
		expect(parseExcerptText(anExcerpt(body, header)).warnings).toContainEqual({ code, level, line, message });
	});

	test.each([
		['herkomst', 'herkomst: konstrueret til undervisning\n'],
		['optagelse', 'optagelse: nej\n'],
		['rettigheder', 'rettigheder: egne\n'],
	])('H2: a header without %s', (key, line) => {
		const { warnings } = parseExcerptText(anExcerpt('B: ja').replace(line, ''));
		expect(warnings).toEqual([
			{
				code: 'H2',
				level: 'warning',
				line: 1,
				message: `Hovedet mangler »${key}:«. Skriv, hvad du ved, eller »${key}: uoplyst«. Indtil da står der »uoplyst« på siden.`,
			},
		]);
	});

	test('H2: a header without title or notation', () => {
		const text = anExcerpt('B: ja')
			.replace('titel: Et eksempel\n', '')
			.replace('notation: jefferson-let\n', '');
		expect(parseExcerptText(text).warnings.map(({ code, message }) => [code, message])).toEqual([
			['H2', 'Hovedet mangler »titel:«. Skriv den titel, læserne skal se.'],
			[
				'H2',
				'Hovedet mangler »notation:«. Skriv »notation: ortografisk«, »jefferson-let« eller »jefferson«. Indtil da læses uddraget som ortografisk.',
			],
		]);
	});

	test('H3: a text without a header', () => {
		const { items, warnings } = parseExcerptText('B: ja\nS: nej');
		expect(items).toMatchObject([
			{ code: 'B', text: 'ja' },
			{ code: 'S', text: 'nej' },
		]);
		expect(warnings.filter(({ code }) => code === 'H3')).toEqual([
			{
				code: 'H3',
				level: 'error',
				line: 1,
				message:
					'Der mangler en linje med tre bindestreger (---) mellem hovedet og samtalen. Sæt den ind over den første tur.',
			},
		]);
	});

	test('a warning in a wrapped line has the number of that line', () => {
		const { warnings } = readTurns('M: og jeg\nhedder [navn]\nog er her');
		expect(warnings).toMatchObject([{ code: 'O3', line: first + 1 }]);
	});

	test('warnings stand in the order of their lines', () => {
		const { warnings } = readTurns('X: [ja]\nY: nej]\nen til [navn]');
		expect(warnings.map(({ line }) => line)).toEqual(
			warnings.map(({ line }) => line).sort((a, b) => a - b),
		);
	});
});

describe('what an author is not told', () => {
	test.each([
		['money and degrees', full, 'B: 500 £ ved 20 °'],
		['a hyphen or a colon in ordinary writing', 'notation: ortografisk', 'B: børne- og unge: ja'],
		[
			'brackets that only open, answered by another onset',
			light,
			'B: så vi ka jo [se\nS: [ja lige præcis',
		],
		['a list with letters', light, 'B: a) ja b) nej'],
		['a number in parentheses in ordinary writing', 'notation: ortografisk', 'B: ja (1)'],
		['what the header knows of', `${light}\nkendt: o3`, 'M: jeg hedder [navn]'],
	])('%s', (_subject, header, body) => {
		expect(readTurns(body, header).codes).toEqual([]);
	});

	test('of all warnings, only those the header names', () => {
		const { codes } = readTurns('M: [ja]\nS: så [navn]', `${light}\nkendt: D1, O3`);
		expect(codes).toEqual(['O2']);
	});
});
