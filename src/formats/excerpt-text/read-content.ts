import { BaseText } from './base-text.ts';
import { levelFor } from './levels.ts';
import { markOf } from './mark-of.ts';
import { OverlapReader } from './overlap-reader.ts';
import { punctuationMarks } from './punctuation-marks.ts';
import { scan, type Token } from './scan.ts';
import { SpanReader } from './span-reader.ts';
import type { ExcerptHeader, Mark, TurnContent } from './model.ts';
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
