import type { NotationLevel, Participant, PauseLength, TextTurn } from './model.ts';

/** One excerpt as the site shows it: plain data, JSON-safe, with every gap of the header filled by `uoplyst`. */
export interface Excerpt {
	/** The file's name, e.g. `strikkeklub`; its address is `/uddrag/<id>/`. */
	readonly id: string;
	readonly title: string;
	/** One inviting sentence, or `null`. */
	readonly lead: string | null;
	readonly source: string;
	/** The slide on which it is first read, or `null`. */
	readonly slide: string | null;
	readonly provenance: Provenance;
	readonly recording: string;
	readonly rights: string;
	readonly notation: NotationLevel;
	readonly numbering: 'tur' | 'linje';
	readonly participants: readonly Participant[];
	/** At `turns[n - 1]` stands turn n. */
	readonly turns: readonly ExcerptTurn[];
	/** What stands on a line of its own between turns. */
	readonly between: readonly Between[];
}

export interface Provenance {
	readonly kind: 'authentic' | 'edited' | 'constructed' | 'unknown';
	/** As the header says it, e.g. `autentisk, anonymiseret`. */
	readonly words: string;
}

/** A turn with its speaker named. The address of turn n ends in `#t<n>`. */
export interface ExcerptTurn extends TextTurn {
	/** The participant's name, e.g. `Socialarbejder`; an undeclared code as it is; `Ukendt taler` for `?`. */
	readonly speaker: string;
}

export type Between =
	/** `after`: the turn it follows; 0 before the first. */
	| { readonly type: 'pause'; readonly after: number; readonly v: PauseLength }
	| { readonly type: 'event'; readonly after: number; readonly v: string };
