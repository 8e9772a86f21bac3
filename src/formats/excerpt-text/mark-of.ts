import { pauseLength } from './pause-length.ts';
import type { BaseText } from './base-text.ts';
import type { MarkKind } from './model.ts';
import type { Token } from './scan.ts';

/** The signs that stand for something at one place. */
export function markOf({ kind, text }: Token, base: BaseText): MarkKind | undefined {
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

function inner(text: string, brackets: number): string {
	return text.slice(brackets, -brackets).replace(/\s+/gu, ' ').trim();
}
