import type { ExcerptWarning, NotationLevel, WarningCode } from './model.ts';

/**
 * Every text that somebody who writes an excerpt can meet: what it is, and what to do. One table, so that the words
 * can be read and tested together. `L1` … `X2` are the codes of the format's description.
 */
export const warnings = {
	L1: () => 'Linjen har ingen taler. Skriv talerens bogstav og et kolon foran, fx »B: «.',
	H1: ({ sign }: Signed) =>
		`»${sign}« i hovedet er ikke forstået. Skriv en nøgle, et kolon og en værdi, fx »titel: Strikkeklubben«.`,
	unknownKey: ({ sign, allowed }: Allowed) =>
		`Nøglen »${sign}« findes ikke. Brug en af disse: ${allowed.join(', ')}.`,
	unknownValue: ({ sign, key, allowed }: Allowed & { key: string }) =>
		`»${key}: ${sign}« er ikke forstået. Skriv en af disse: ${allowed.join(', ')}.`,
	repeated: ({ sign }: Signed) =>
		`»${sign}« står to gange i hovedet. Slet den ene; den første gælder.`,
	otherId: ({ sign, id }: Signed & { id: string }) =>
		`Uddraget hedder »${sign}« i hovedet, men filen hedder »${id}«. Ret det ene; filens navn gælder.`,
	H2: ({ sign }: Signed) =>
		`Hovedet mangler »${sign}:«. Skriv, hvad du ved, eller »${sign}: uoplyst«. Indtil da står der »uoplyst« på siden.`,
	noTitle: () => 'Hovedet mangler »titel:«. Skriv den titel, læserne skal se.',
	noNotation: () =>
		'Hovedet mangler »notation:«. Skriv »notation: ortografisk«, »jefferson-let« eller »jefferson«. Indtil da læses uddraget som ortografisk.',
	H3: () =>
		'Der mangler en linje med tre bindestreger (---) mellem hovedet og samtalen. Sæt den ind over den første tur.',
	O1: ({ sign }: Signed) =>
		`»${sign}« lukker samtidig tale, der ikke er åbnet i turen. Skriv »[« dér, hvor den begynder, eller slet »${sign}«.`,
	O2: ({ sign, turn }: Signed & { turn: number }) =>
		`»${sign}« i tur ${turn} har ingen modpart hos en anden taler. Sæt også klammer om de ord, der bliver sagt samtidig.`,
	O3: ({ sign }: Signed) =>
		`»${sign}« er læst som noget, der er fjernet eller beskrevet, ikke som samtidig tale. Skriv »((${sign.slice(1, -1)}))«, hvis det er rigtigt.`,
	O4: ({ turn, other }: { turn: number; other: number }) =>
		`Tur ${other} og tur ${turn} har ikke lige mange klammer, så de er sat sammen i rækkefølge. Skriv numre på dem, der hører sammen: »[2 … ]2« begge steder.`,
	D1: ({ sign }: Signed) =>
		`»${sign}« mangler sin makker i turen og er læst som et almindeligt tegn. Skriv det, der hører til, eller slet »${sign}«.`,
	D2: ({ sign }: Signed) =>
		`Tempotegnet »${sign}« passer ikke her. Hurtig tale skrives »>…<« og langsom tale »<…>«, og de kan ikke stå inde i hinanden.`,
	N1: ({ found, expected }: { found: number; expected: number }) =>
		`Linjenummeret springer: her står ${found}, men ${expected} kom næst. Ret nummeret, eller slet alle numre; de tælles af sig selv.`,
	S1: ({ sign }: Signed) =>
		`Taleren »${sign}« er ikke erklæret. Skriv »  ${sign} = …« under »deltagere:«. Er linjen en fortsættelse, så sæt et mellemrum forrest.`,
	V1: () =>
		'Notationen »mondada« kan ikke vises her, for tegnene # * + % & § betyder noget andet i den. Brug DOTE til den slags udskrifter, eller skriv om til »notation: jefferson«.',
	X1: ({ sign, level, notation }: Signed & { level: NotationLevel; notation: NotationLevel }) =>
		`Tegnene ${sign} bliver ikke læst som notation, når der står »notation: ${notation}«. Skriv »notation: ${level}«, eller lad dem stå som almindelige tegn.`,
	X2: ({ sign }: Signed) =>
		`Tallet i »${sign}« er læst som klammens nummer. Er det et ord, så sæt et mellemrum: »[ ${sign.slice(1)}«.`,
} as const satisfies Record<WarningCode, unknown> & Record<string, unknown>;

/** A warning with its code, class and line. */
export function warn(code: WarningCode, line: number, message: string): ExcerptWarning {
	return { code, level: errors.has(code) ? 'error' : 'warning', line, message };
}

/** Something that looks wrong in a turn's raw text; `at` is an offset in it. */
export type ContentProblem =
	| { readonly code: 'O1' | 'O3' | 'D1' | 'D2' | 'X2'; readonly at: number; readonly sign: string }
	| {
			readonly code: 'X1';
			readonly at: number;
			readonly sign: string;
			readonly level: NotationLevel;
	  };

/** Here something was not read as it stands in the file. */
const errors: ReadonlySet<WarningCode> = new Set(['L1', 'H1', 'H3', 'O1', 'S1', 'V1']);

/** What an author may answer with »kendt: …«: that it is right as it stands. */
export const knowable: readonly WarningCode[] = [
	'H2',
	'O2',
	'O3',
	'O4',
	'D1',
	'D2',
	'N1',
	'X1',
	'X2',
];

interface Signed {
	readonly sign: string;
}

interface Allowed extends Signed {
	readonly allowed: readonly string[];
}
