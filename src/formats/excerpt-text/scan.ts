import { grammar, type TokenKind } from './grammar.ts';
import { readsAt } from './levels.ts';
import type { ExtraSign, NotationLevel } from './model.ts';

/**
 * The notation signs of one turn, in order; everything between them is ordinary writing.
 *
 * Signs that the level does not read are left in the writing and listed in `unread`, if they can hardly be meant as
 * anything else (a hyphen or a single colon can).
 */
export function scan(
	raw: string,
	level: NotationLevel,
	extraSigns: readonly ExtraSign[],
): { tokens: Token[]; unread: Token[] } {
	const rules = grammar(extraSigns);
	const tokens: Token[] = [];
	const unread: Token[] = [];
	let uncertain = false;
	for (let from = 0; from < raw.length;) {
		const step = raw.codePointAt(from)! > 0xffff ? 2 : 1;
		let to = from + step;
		for (const { kind, pattern } of rules) {
			if (kind === 'uncertainClose' && !uncertain) continue;
			pattern.lastIndex = from;
			const text = pattern.exec(raw)?.[0];
			if (text === undefined) continue;
			const token = { kind, text, from, to: from + text.length };
			if (!readsAt(level, kind)) {
				if (isUnmistakable(token, raw)) unread.push(token);
				continue;
			}
			if (kind === 'uncertainOpen') uncertain = true;
			if (kind === 'uncertainClose') uncertain = false;
			tokens.push(token);
			to = token.to;
			break;
		}
		from = to;
	}
	return { tokens, unread };
}

export interface Token {
	readonly kind: TokenKind;
	readonly text: string;
	/** Offsets in the raw text. */
	readonly from: number;
	readonly to: number;
}

function isUnmistakable({ kind, text, from, to }: Token, raw: string): boolean {
	switch (kind) {
		case 'cutOff':
			return false;
		case 'pause':
			return !/\d/u.test(text);
		case 'stretch':
		case 'outBreath':
			return text.length > 1;
		case 'paired':
		case 'stress':
		case 'tempo':
			return raw.includes(text, to) || raw.slice(0, from).includes(text);
		default:
			return true;
	}
}
