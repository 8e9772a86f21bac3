import type { ExtraSign } from './model.ts';

/**
 * The notation signs, tried in exactly this order; the first that matches wins, and what matches nothing is an ordinary
 * character. Order and shapes follow Jefferson (2004) with the Danish and CHAT spellings that people type.
 *
 * @param extraSigns `^` (pitch) and `*` (creaky voice) are signs only where the header declares them.
 */
export function grammar(extraSigns: readonly ExtraSign[]): readonly TokenRule[] {
	const creaky = extraSigns.includes('*') ? '*' : '';
	const pitch = extraSigns.includes('^') ? '^' : '';
	return [
		rule('comment', String.raw`\(\((?:(?!\)\))[^])*\)\)`),
		rule('decimalPause', String.raw`\((?:\d+:)?\d+[.,]\d+\)`),
		rule('pause', String.raw`\((?:\.{1,3}|(?:\d+:)?\d+)\)`),
		rule('laughIn', String.raw`(?<=\p{L})\(h+\)`),
		rule('inaudible', String.raw`\((?:\s*|x[x\s]*|uhørligt?)\)`),
		rule('uncertainOpen', String.raw`(?<!\p{L})\((?!\.{1,3}\))(?=[^()]*\)${notJoined})`),
		rule('uncertainClose', String.raw`\)`),
		rule('editorial', String.raw`\[(?:${editorialWords.join('|')})\]`, 'i'),
		rule('overlapOpen', String.raw`(?<=^[\s=≈]*)\[\[|[[⌈⌊](?:[2-9](?!\d))?`),
		rule('overlapClose', String.raw`[\]⌉⌋](?:[2-9](?![\p{L}\d]))?`),
		rule('latch', '[=≈]'),
		rule('stress', '</?u>', 'i'),
		rule('tempo', '>>|<<|>|<'),
		rule('paired', String.raw`°+|[£$#~@⁎☺∆∇◉${creaky}]`),
		rule('stress', '_'),
		rule('pitch', String.raw`[↑↓${pitch && String.raw`\^`}]`),
		rule('inBreath', String.raw`${boundary}[.·∙]h+(?!\p{L})`),
		rule('outBreath', String.raw`${boundary}h+(?![\p{L}:])`),
		rule('stretch', String.raw`(?<=\p{L}):+(?![\d:])`),
		rule('cutOff', String.raw`(?<=\p{L})-(?![\p{L}\d])`),
	];
}

export interface TokenRule {
	readonly kind: TokenKind;
	/** Sticky: matches at `lastIndex` only. */
	readonly pattern: RegExp;
}

export type TokenKind =
	| 'comment'
	| 'decimalPause'
	| 'pause'
	| 'laughIn'
	| 'inaudible'
	| 'uncertainOpen'
	| 'uncertainClose'
	| 'editorial'
	| 'overlapOpen'
	| 'overlapClose'
	| 'latch'
	| 'tempo'
	| 'paired'
	| 'stress'
	| 'pitch'
	| 'inBreath'
	| 'outBreath'
	| 'stretch'
	| 'cutOff';

/** Words that stand in `[…]` when somebody has removed or described something, not when two speak at once. */
const editorialWords = [
	'navne?',
	'fornavn',
	'efternavn',
	'(?:borgers?|borgerens|medarbejders|medarbejderens|kollegas) navn',
	'by',
	'bynavn',
	'sted',
	'stednavn',
	'adresse',
	'kommune',
	'indsats',
	'dato',
	'virksomhed',
	'arbejdsplads',
	'udeladt',
	'uhørligt?',
	'præsentationsrunde',
];

/** A sign never takes the character under a combining mark: `_` with a ring on it is not a sign. */
const notJoined = String.raw`(?![\p{M}\u1160-\u11FF])`;

/** Breath stands on its own: at the start, after white space or after another sign. */
const boundary = String.raw`(?<![^\s\[\]⌈⌉⌊⌋()=≈°£$#~@⁎☺∆∇◉_<>↑↓])`;

function rule(kind: TokenKind, source: string, flags = ''): TokenRule {
	return { kind, pattern: new RegExp(`(?:${source})${notJoined}`, `uy${flags}`) };
}
