import { pairedSigns } from './paired-signs.ts';
import type { BaseText } from './base-text.ts';
import type { Span, SpanType } from './model.ts';
import type { Token } from './scan.ts';
import type { ContentProblem } from './warnings.ts';

/**
 * Follows the signs that open and close: paired symbols, stress, tempo and the parentheses of uncertain hearing.
 * A symbol opens only if its partner comes later in the turn; otherwise it is an ordinary character (`500 £`).
 */
export class SpanReader {
	readonly #spans: Span[] = [];
	readonly #open = new Map<string, { type: SpanType; start: number }>();

	readonly #tokens: readonly Token[];
	readonly #raw: string;

	constructor(tokens: readonly Token[], raw: string) {
		this.#tokens = tokens;
		this.#raw = raw;
	}

	/** `ordinary`: the sign is no sign here and belongs in the text. `mark`: it stands for one place only. */
	read(token: Token, index: number, base: BaseText): SpanOutcome {
		switch (token.kind) {
			case 'uncertainOpen':
				return this.#begin('(', 'uncertain', base);
			case 'uncertainClose':
				return this.#end('(', base);
			case 'paired':
				return this.#toggle(token, index, token.text, pairedSigns[token.text] ?? 'soft', base);
			case 'stress':
				return this.#toggle(
					token,
					index,
					token.text.replace('/', '').toLowerCase(),
					'stress',
					base,
				);
			case 'tempo':
				return this.#tempo(token, index, base);
			default:
				return done;
		}
	}

	/** The spans that hold at least one character; an uncertain one with `/` in it gives alternatives. */
	finish(text: string): Span[] {
		return this.#spans
			.map((span) => ({ ...span, start: Math.min(span.start, text.length) }))
			.filter(({ start, end }) => start < end)
			.map((span) =>
				span.type === 'uncertain' && text.slice(span.start, span.end).includes('/')
					? { ...span, alternatives: true as const }
					: span,
			);
	}

	#toggle(token: Token, index: number, sign: string, type: SpanType, base: BaseText): SpanOutcome {
		const closes = token.text.startsWith('</');
		if (this.#open.has(sign)) return this.#end(sign, base);
		const partner = this.#tokens.some(
			({ kind, text }, at) =>
				at > index && kind === token.kind && text.replace('/', '').toLowerCase() === sign,
		);
		if (partner && !closes) return this.#begin(sign, type, base);
		return this.#lone(token);
	}

	#tempo(token: Token, index: number, base: BaseText): SpanOutcome {
		const later = this.#tokens.slice(index + 1).filter(({ kind }) => kind === 'tempo');
		const opensSlow = token.text.startsWith('<');
		if (this.#open.has('>')) {
			const outcome = this.#end('>', base);
			return opensSlow ? outcome : { ...outcome, problems: [nested(token)] };
		}
		if (this.#open.has('<')) {
			return opensSlow ? { ...done, problems: [nested(token)] } : this.#end('<', base);
		}
		if (opensSlow) {
			if (later.some(({ text }) => text.startsWith('>'))) return this.#begin('<', 'slow', base);
			return /^\p{L}/u.test(this.#raw.slice(token.to)) ? { ...done, mark: 'jumpStart' } : ordinary;
		}
		return later.length > 0 ? this.#begin('>', 'fast', base) : this.#lone(token);
	}

	#begin(sign: string, type: SpanType, base: BaseText): SpanOutcome {
		this.#open.set(sign, { type, start: base.start });
		return done;
	}

	#end(sign: string, base: BaseText): SpanOutcome {
		const open = this.#open.get(sign);
		this.#open.delete(sign);
		if (open) this.#spans.push({ ...open, end: base.end });
		return done;
	}

	/** A sign without a partner. Beside a letter it was probably meant as one. */
	#lone(token: Token): SpanOutcome {
		const meant =
			/\p{L}$/u.test(this.#raw.slice(0, token.from)) || /^\p{L}/u.test(this.#raw.slice(token.to));
		return meant
			? { ordinary: true, problems: [{ code: 'D1', at: token.from, sign: token.text }] }
			: ordinary;
	}
}

export interface SpanOutcome {
	readonly ordinary?: boolean;
	readonly mark?: 'jumpStart';
	readonly problems: readonly ContentProblem[];
}

const done: SpanOutcome = { problems: [] };
const ordinary: SpanOutcome = { ordinary: true, problems: [] };

function nested({ from, text }: Token): ContentProblem {
	return { code: 'D2', at: from, sign: text };
}
