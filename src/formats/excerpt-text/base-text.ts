import type { Piece } from './model.ts';

/**
 * Collects a turn's base text while its raw text is read from left to right: white space is collapsed, none stands at
 * either end, and every kept stretch is remembered with its place in the raw text.
 */
export class BaseText {
	#text = '';
	readonly #pieces: { from: number; at: number; length: number }[] = [];
	/** A space that is written as soon as a word follows. `null`: none. */
	#waiting: { from: number | null } | null = null;

	/** The text so far. */
	get text(): string {
		return this.#text;
	}

	/** Where something ends that is closed here: before a waiting space. */
	get end(): number {
		return this.#text.length;
	}

	/** Where something starts that is opened here: after a waiting space. May lie one past the final text. */
	get start(): number {
		return this.#text.length + (this.#waiting && this.#text !== '' ? 1 : 0);
	}

	get pieces(): readonly Piece[] {
		return this.#pieces;
	}

	/** Adds what the author wrote at `from` in the raw text, spaces included. */
	write(written: string, from: number): void {
		let offset = from;
		for (const character of written) {
			if (/\s/u.test(character)) this.space(offset);
			else {
				this.#writeSpace();
				this.#add(character, offset);
			}
			offset += character.length;
		}
	}

	/** A word boundary: at `from` in the raw text, or one that only a sign implies (`=`). */
	space(from: number | null): void {
		if (this.#waiting?.from == null) this.#waiting = { from };
	}

	#writeSpace(): void {
		const waiting = this.#waiting;
		this.#waiting = null;
		if (!waiting || this.#text === '') return;
		if (waiting.from === null) this.#text += ' ';
		else this.#add(' ', waiting.from);
	}

	#add(character: string, from: number): void {
		const at = this.#text.length;
		const last = this.#pieces.at(-1);
		if (last && last.from + last.length === from && last.at + last.length === at) {
			last.length += character.length;
		} else {
			this.#pieces.push({ from, at, length: character.length });
		}
		this.#text += character;
	}
}
