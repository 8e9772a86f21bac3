import { BaseText } from './base-text.ts';
import { punctuationMarks } from './punctuation-marks.ts';
import { scan, type Token } from './scan.ts';
import { SpanReader } from './span-reader.ts';
import { OverlapReader } from './overlap-reader.ts';
import { levelFor } from './levels.ts';
import type { ExcerptHeader, Mark, MarkKind, PauseLength, TurnContent } from './model.ts';
import type { ContentProblem } from './warnings.ts';

/**
 * What one turn's raw text says: base text, marks, spans and overlaps (not yet paired), and what looks wrong in it.
 * Never throws; a sign without its partner stays in the text as an ordinary character.
 */
export function readContent(
	raw: string,
	{ notation, abbreviations, extraSigns }: ReadingHeader,
): { content: TurnContent; problems: ContentProblem[] } {
	const { tokens, unread } = scan(raw, notation, extraSigns);
	const base = new BaseText();
	const spans = new SpanReader(tokens, raw);
	const overlaps = new OverlapReader(tokens);
	const marks: Mark[] = [];
	const problems: ContentProblem[] = [];
	let from = 0;

	tokens.forEach((token, index) => {
		writeOrdinary(raw, from, token.from, base, problems);
		from = token.to;
		const mark = markOf(token, base);
		if (mark) marks.push({ ...mark, at: base.end, from: token.from, to: token.to });
		if (token.kind === 'latch') base.space(null);
		if (token.kind === 'editorial') problems.push({ code: 'O3', at: token.from, sign: token.text });
		problems.push(...overlaps.read(token, base));
		const outcome = spans.read(token, index, base);
		problems.push(...outcome.problems);
		if (outcome.mark)
			marks.push({ type: outcome.mark, at: base.start, from: token.from, to: token.to });
		if (outcome.ordinary) base.write(token.text, token.from);
	});
	writeOrdinary(raw, from, raw.length, base, problems);
	if (unread.length > 0) problems.push(unreadProblem(unread));

	const { text } = base;
	const found = punctuationMarks(text, base.pieces, notation, abbreviations);
	return {
		content: {
			raw,
			text,
			pieces: base.pieces,
			marks: [...marks.map((mark) => settled(mark, text)), ...found.contours].sort(byPlace),
			spans: [...spans.finish(text), ...found.loud].sort(
				(a, b) => a.start - b.start || b.end - a.end,
			),
			overlaps: overlaps.finish(text),
		},
		problems,
	};
}

export type ReadingHeader = Pick<ExcerptHeader, 'notation' | 'abbreviations' | 'extraSigns'>;

/** Ordinary writing between two signs. A lone opening parenthesis in it lacks its partner. */
function writeOrdinary(
	raw: string,
	from: number,
	to: number,
	base: BaseText,
	problems: ContentProblem[],
): void {
	const written = raw.slice(from, to);
	base.write(written, from);
	const lone = /(?<!\p{L})\(+(?!\.{1,3}\))/u.exec(written);
	if (lone) problems.push({ code: 'D1', at: from + lone.index, sign: lone[0] });
}

/** The signs that stand for something at one place. */
function markOf({ kind, text }: Token, base: BaseText): MarkKind | undefined {
	switch (kind) {
		case 'decimalPause':
		case 'pause':
			return { type: 'pause', v: pauseLength(text) };
		case 'comment':
			return { type: 'comment', v: inner(text, 2) };
		case 'editorial':
			return { type: 'editorial', v: inner(text, 1) };
		case 'latch':
			return { type: 'latch', v: base.text === '' ? 'start' : 'inside' };
		case 'laughIn':
			return { type: 'laughIn', v: text.length - 2 };
		case 'inBreath':
			return { type: 'inBreath', v: text.length - 1 };
		case 'outBreath':
		case 'stretch':
			return { type: kind, v: text.length };
		case 'pitch':
			return { type: 'pitch', v: text === '↓' ? 'down' : 'up' };
		case 'inaudible':
		case 'cutOff':
			return { type: kind };
		case 'overlapOpen':
			return text === '[[' ? { type: 'simultaneousStart' } : undefined;
		default:
			return undefined;
	}
}

/** Seconds of `(0.5)`, `(0,5)` and `(1:02.5)`; the dots of `(.)` as they are. */
export function pauseLength(text: string): PauseLength {
	const length = text.slice(1, -1);
	if (length === '.' || length === '..' || length === '...') return length;
	const [minutes, seconds] = length.includes(':') ? length.split(':') : ['0', length];
	const total = Number(minutes) * 60 + Number((seconds ?? '').replace(',', '.'));
	return Math.round(total * 1000) / 1000;
}

function inner(text: string, brackets: number): string {
	return text.slice(brackets, -brackets).replace(/\s+/gu, ' ').trim();
}

/** What only the finished text can tell: no place lies past its end, and a latch that nothing follows is at the end. */
function settled(mark: Mark, text: string): Mark {
	const at = Math.min(mark.at, text.length);
	if (mark.type === 'latch' && mark.v === 'inside' && at === text.length)
		return { ...mark, at, v: 'end' };
	return { ...mark, at };
}

function byPlace(a: Mark, b: Mark): number {
	return a.from - b.from;
}

function unreadProblem(unread: readonly Token[]): ContentProblem {
	const needs = unread.some(({ kind }) => levelFor(kind) === 'jefferson')
		? 'jefferson'
		: 'jefferson-let';
	const signs = [...new Set(unread.map(({ text }) => text))];
	return { code: 'X1', at: unread[0]!.from, sign: signs.join(' '), level: needs };
}
