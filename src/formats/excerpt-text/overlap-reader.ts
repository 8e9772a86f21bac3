import type { BaseText } from './base-text.ts';
import type { Overlap, RawRange } from './model.ts';
import type { Token } from './scan.ts';
import type { ContentProblem } from './warnings.ts';

/** Follows the brackets of one turn. Who overlaps with whom is found afterwards, over all turns. */
export class OverlapReader {
	readonly #found: {
		o: number;
		c: number | null;
		ix: number;
		row: Overlap['row'];
		opened: RawRange;
		closed: RawRange | null;
	}[] = [];
	readonly #closers: ReadonlySet<string>;

	constructor(tokens: readonly Token[]) {
		this.#closers = new Set(tokens.filter(({ kind }) => kind === 'overlapClose').map(indexOf));
	}

	/** Reads a bracket; other tokens are left alone. */
	read(token: Token, base: BaseText): ContentProblem[] {
		if (token.kind === 'overlapOpen') return this.#open(token, base);
		if (token.kind === 'overlapClose') return this.#close(token, base);
		return [];
	}

	/** The overlaps, none of them past the end of the text. */
	finish(text: string): Overlap[] {
		return this.#found.map((overlap) => ({
			...overlap,
			o: Math.min(overlap.o, text.length),
			c: overlap.c === null ? null : Math.max(overlap.c, Math.min(overlap.o, text.length)),
			pair: null,
			with: null,
		}));
	}

	#open(token: Token, base: BaseText): ContentProblem[] {
		const index = indexOf(token);
		this.#found.push({
			o: base.start,
			c: null,
			ix: Number(index || 1),
			row: token.text.startsWith('⌈') ? 'top' : token.text.startsWith('⌊') ? 'bottom' : null,
			opened: { from: token.from, to: token.to },
			closed: null,
		});
		// `[2 timer]` looks like an index, `[2 timer]2` is one.
		if (index === '' || this.#closers.has(index)) return [];
		return [{ code: 'X2', at: token.from, sign: token.text }];
	}

	/** Closes the latest open overlap with the same index, or else simply the latest. */
	#close(token: Token, base: BaseText): ContentProblem[] {
		const index = indexOf(token);
		const open = this.#found.filter(({ closed }) => closed === null).reverse();
		const overlap = open.find(({ ix }) => ix === Number(index || 1)) ?? open[0];
		if (!overlap) return [{ code: 'O1', at: token.from, sign: token.text }];
		overlap.c = base.end;
		overlap.closed = { from: token.from, to: token.to };
		return [];
	}
}

function indexOf({ text }: Token): string {
	return text.replace(/\D/gu, '');
}
