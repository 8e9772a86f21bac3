import { speakerLine, type SpeakerLine } from './speaker-line.ts';
import type { ExcerptHeader } from './model.ts';

/** One line of the file. */
export interface Line {
	/** 1 for the file's first line. */
	readonly number: number;
	readonly text: string;
}

/** The file's lines, whatever its line ends are; a byte order mark is dropped and letters are composed (NFC). */
export function splitLines(text: string): Line[] {
	return text
		.replace(/^\uFEFF/u, '')
		.normalize('NFC')
		.split(/\r\n|\n|\r/u)
		.map((line, index) => ({ number: index + 1, text: line }));
}

/** The header and the conversation, parted by a line of three or more hyphens. `body` alone when there is no such line. */
export function splitHeader(lines: readonly Line[]): {
	header: readonly Line[] | null;
	body: readonly Line[];
} {
	const isRule = ({ text }: Line) => /^-{3,}\s*$/u.test(text);
	const first = lines.findIndex(({ text }) => text.trim() !== '');
	const rules = lines.flatMap((line, index) => (isRule(line) ? [index] : []));
	// A file may also open with a rule, as front matter does.
	const end = rules[0] === first && rules[1] !== undefined ? rules[1] : rules[0];
	if (end === undefined) return { header: null, body: lines };
	return {
		header: lines.slice(rules[0] === first && end !== first ? first + 1 : 0, end),
		body: lines.slice(end + 1),
	};
}

/** What a line of the conversation is, told by the line alone and the number of the line before it. */
export function classify(
	{ text }: Line,
	header: ExcerptHeader,
	lastNumber: number | null,
): LineKind {
	if (text.trim() === '' || /^\s*\/\//u.test(text)) return { kind: 'nothing' };
	const { number, rest } = withoutNumber(text);
	const content = rest.trim();
	if (pauseOf(header).test(content)) return { kind: 'pause', raw: content, number };
	if (/^\(\((?:(?!\)\))[^])*\)\)$/u.test(content)) return { kind: 'event', raw: content, number };
	const turn = speakerLine(rest, header, {
		numbered: number !== null,
		indented: /^\s/u.test(text),
	});
	if (turn) return { ...turn, number };
	// Only where every line is numbered can a number before a wrapped line be one; `25 minutter` must stay whole.
	const next = (lastNumber ?? 0) + 1;
	const counts =
		header.numbering === 'linje' && number !== null && number >= next && number < next + 3;
	return counts
		? { kind: 'words', raw: content, number }
		: { kind: 'words', raw: text.trim(), number: null };
}

export type LineKind =
	| { readonly kind: 'nothing' }
	| {
			readonly kind: 'pause' | 'event' | 'words';
			readonly raw: string;
			readonly number: number | null;
	  }
	| (SpeakerLine & { readonly number: number | null });

function withoutNumber(text: string): { number: number | null; rest: string } {
	const numbered = /^\s*(\d{1,4})[.)]?\s+(.*)$/su.exec(text);
	return numbered
		? { number: Number(numbered[1]), rest: numbered[2] ?? '' }
		: { number: null, rest: text };
}

/** A pause that the excerpt's level reads, alone on its line. */
function pauseOf({ notation }: ExcerptHeader): RegExp {
	return notation === 'ortografisk'
		? /^\((?:\d+:)?\d+[.,]\d+\)$/u
		: /^\((?:\.{1,3}|(?:\d+:)?\d+(?:[.,]\d+)?)\)$/u;
}
