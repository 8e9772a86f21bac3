import type { NotationLevel } from './model.ts';
import type { TokenKind } from './grammar.ts';

/**
 * Whether a sign of this kind is read at a notation level. Where it is not, it stays ordinary writing.
 *
 * - `ortografisk`: `((…))`, `(…)`, `[…]` and pauses with decimals. Everything else is ordinary writing.
 * - `jefferson-let`: also all pauses, cut-off, latching, stretch and breath.
 * - `jefferson`: everything (Jefferson 2004).
 */
export function readsAt(level: NotationLevel, kind: TokenKind): boolean {
	if (level === 'jefferson') return true;
	if (everywhere.has(kind)) return true;
	return level === 'jefferson-let' && light.has(kind);
}

/** The first level that reads the sign. */
export function levelFor(kind: TokenKind): NotationLevel {
	return (
		(['ortografisk', 'jefferson-let'] as const).find((level) => readsAt(level, kind)) ?? 'jefferson'
	);
}

const everywhere: ReadonlySet<TokenKind> = new Set([
	'comment',
	'decimalPause',
	'inaudible',
	'uncertainOpen',
	'uncertainClose',
	'editorial',
	'overlapOpen',
	'overlapClose',
]);

const light: ReadonlySet<TokenKind> = new Set([
	'pause',
	'laughIn',
	'latch',
	'inBreath',
	'outBreath',
	'stretch',
	'cutOff',
]);
