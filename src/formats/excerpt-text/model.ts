/**
 * What a `.samtale.txt` file says, as plain data.
 *
 * All offsets count UTF-16 units. `at`, `start` and `end` are places in a turn's base `text`; `from` and `to` are places
 * in its `raw` text. Ranges are flat and stand-off: they may cross each other.
 */
export interface ExcerptText {
	readonly header: ExcerptHeader;
	/** Turns, and the pauses and events that stand on a line of their own between them, in the file's order. */
	readonly items: readonly ExcerptItem[];
	/** In the order of their lines, without those the header knows of. Never part of what `printExcerptText` writes. */
	readonly warnings: readonly ExcerptWarning[];
}

/** `null` where the header has no such line. */
export interface ExcerptHeader {
	readonly title: string | null;
	readonly id: string | null;
	readonly lead: string | null;
	readonly source: string | null;
	readonly slide: string | null;
	readonly provenance: string | null;
	readonly recording: string | null;
	readonly rights: string | null;
	readonly notation: NotationLevel;
	readonly numbering: 'tur' | 'linje';
	/** Words in capitals that are not loud, e.g. `CV`. */
	readonly abbreviations: readonly string[];
	/** `^` and `*` are signs only where the header says so. */
	readonly extraSigns: readonly ExtraSign[];
	/** Warnings the author knows of and finds right as it stands; they are not told. */
	readonly known: readonly WarningCode[];
	readonly participants: readonly Participant[];
}

/** How much notation is read; see `levels.ts`. */
export type NotationLevel = 'ortografisk' | 'jefferson-let' | 'jefferson';
export type ExtraSign = '^' | '*';

export interface Participant {
	/** What stands before the colon in the file, e.g. `B`. */
	readonly code: string;
	/** What readers see, e.g. `Borger`. */
	readonly name: string;
}

export type ExcerptItem = TextTurn | TextPause | TextEvent;

/** One turn: who speaks, what is written, and what the notation in it says. */
export interface TextTurn extends TurnContent {
	readonly type: 'turn';
	/** 1 for the first turn. Counted here; numbers in the file are read and checked, never used. */
	readonly number: number;
	/** A participant's code, an undeclared code, or `?`. */
	readonly code: string;
	/** The file has `(B):`. */
	readonly uncertainSpeaker: boolean;
	/** The file has `→` or `-->` before the speaker. */
	readonly focus: boolean;
}

/** A pause between turns that belongs to nobody. */
export interface TextPause {
	readonly type: 'pause';
	readonly raw: string;
	readonly v: PauseLength;
}

/** Something that happens between turns, e.g. `((telefonen ringer))`. */
export interface TextEvent {
	readonly type: 'event';
	readonly raw: string;
	readonly v: string;
}

export interface TurnContent {
	/** As the author wrote it, wrapped lines joined by a space, NFC. */
	readonly raw: string;
	/** The words alone: notation removed, white space collapsed, NFC. */
	readonly text: string;
	/** Where each stretch of `text` stands in `raw`; what lies between them in `raw` is notation or spare space. */
	readonly pieces: readonly Piece[];
	readonly marks: readonly Mark[];
	readonly spans: readonly Span[];
	readonly overlaps: readonly Overlap[];
}

/** `length` units that are the same (white space aside) at `from` in `raw` and at `at` in `text`. */
export interface Piece {
	readonly from: number;
	readonly at: number;
	readonly length: number;
}

/** Seconds, or a pause without a measured length. */
export type PauseLength = number | '.' | '..' | '...';

/** Something at one place between two letters. */
export type Mark = MarkKind & { readonly at: number; readonly from: number; readonly to: number };

export type MarkKind =
	| { readonly type: 'pause'; readonly v: PauseLength }
	| { readonly type: 'comment' | 'editorial'; readonly v: string }
	| { readonly type: 'latch'; readonly v: 'start' | 'inside' | 'end' }
	| { readonly type: 'pitch'; readonly v: 'up' | 'down' }
	/** How many signs were written, e.g. 3 for `.hhh`. */
	| { readonly type: 'inBreath' | 'outBreath' | 'laughIn' | 'stretch'; readonly v: number }
	| { readonly type: 'contour'; readonly v: Contour }
	| { readonly type: 'inaudible' | 'cutOff' | 'jumpStart' | 'simultaneousStart' };

export type Contour = 'falling' | 'continuing' | 'rising' | 'fallingMid' | 'risingMid' | 'animated';

/** Something that holds for a stretch of words. */
export interface Span {
	readonly type: SpanType;
	readonly start: number;
	readonly end: number;
	/** Only on `uncertain`: the words are alternatives, parted by `/`. */
	readonly alternatives?: true;
}

export type SpanType =
	| 'uncertain'
	| 'stress'
	| 'loud'
	| 'soft'
	| 'verySoft'
	| 'fast'
	| 'slow'
	| 'smile'
	| 'creaky'
	| 'laughing'
	| 'tremulous';

/** Talk at the same time as another turn's talk. */
export interface Overlap {
	readonly o: number;
	/** `null`: only the onset is marked. */
	readonly c: number | null;
	/** 1 when no index is written, else 2–9. */
	readonly ix: number;
	/** Which bracket was written: `⌈` first speaker, `⌊` second speaker, `[` does not say. */
	readonly row: 'top' | 'bottom' | null;
	/** The opening bracket in `raw`. */
	readonly opened: RawRange;
	/** The closing bracket in `raw`. */
	readonly closed: RawRange | null;
	/** The same number at both turns, 0 for the first pair of the excerpt; `null` without a partner. */
	readonly pair: number | null;
	/** The partner's turn number. */
	readonly with: number | null;
}

export interface RawRange {
	readonly from: number;
	readonly to: number;
}

export interface ExcerptWarning {
	readonly code: WarningCode;
	/** `error`: something was not read as it stands; `warning`: it was read, but look at it. */
	readonly level: 'error' | 'warning';
	/** 1 for the first line of the file. */
	readonly line: number;
	/** Danish, with what to do about it. */
	readonly message: string;
}

export type WarningCode =
	| 'L1'
	| 'H1'
	| 'H2'
	| 'H3'
	| 'O1'
	| 'O2'
	| 'O3'
	| 'O4'
	| 'D1'
	| 'D2'
	| 'N1'
	| 'S1'
	| 'V1'
	| 'X1'
	| 'X2';
