import { pairedSigns } from '~/formats/excerpt-text/paired-signs.ts';
import { signKey, type SignKey } from './sign-key.ts';
import type { ExcerptTurn } from './excerpt.ts';

/**
 * Every notation sign of a turn with its place in `raw`, in order. They never overlap. What is a sign only because of
 * where it stands (`>` opens fast talk, or ends slow talk) is read from left to right, as the notation was.
 */
export function signsIn(turn: Signed): PlacedSign[] {
	const found = [...fromMarks(turn), ...fromBrackets(turn), ...smileys(turn)].sort(byPlace);
	const signs: PlacedSign[] = [];
	for (const sign of found) if (sign.from >= (signs.at(-1)?.to ?? 0)) signs.push(sign);
	return [...signs, ...fromPairs(turn, signs)].sort(byPlace);
}

export interface PlacedSign {
	readonly key: SignKey;
	/** Offsets in `raw`. */
	readonly from: number;
	readonly to: number;
}

export type Signed = Pick<ExcerptTurn, 'raw' | 'text' | 'pieces' | 'marks' | 'overlaps'>;

function fromMarks({ marks }: Signed): PlacedSign[] {
	return marks.map((mark) => ({ key: signKey(mark), from: mark.from, to: mark.to }));
}

function fromBrackets({ overlaps }: Signed): PlacedSign[] {
	return overlaps
		.flatMap(({ opened, closed }) => (closed ? [opened, closed] : [opened]))
		.map(({ from, to }) => ({ key: 'overlap', from, to }));
}

/** Those that are ordinary writing. */
function smileys({ raw, pieces }: Signed): PlacedSign[] {
	return [...raw.matchAll(/☺/gu)]
		.filter(({ index }) =>
			pieces.some(({ from, length }) => from <= index && index < from + length),
		)
		.map(({ index }) => ({ key: 'unreadSmiley', from: index, to: index + 1 }));
}

/** Signs around words. They are what is left between the words when all other signs are known. */
function fromPairs({ raw, pieces }: Signed, known: readonly PlacedSign[]): PlacedSign[] {
	const taken = [...pieces.map(({ from, length }) => ({ from, to: from + length })), ...known];
	let tempo: 'fast' | 'slow' | null = null;
	let uncertain: SignKey = 'uncertain';
	return [...raw.matchAll(/<\/?u>|°+|>>|<<|[<>£$#~@⁎☺∆∇◉*_()]/giu)].flatMap(
		({ 0: text, index: from }) => {
			if (taken.some((range) => range.from <= from && from < range.to)) return [];
			const at = { from, to: from + text.length };
			if (/^[<>]+$/u.test(text)) {
				const key = tempo ?? (text.startsWith('>') ? 'fast' : 'slow');
				tempo = tempo === null ? key : null;
				return [{ ...at, key }];
			}
			if (text === '(') {
				const inside = raw.slice(from, raw.indexOf(')', from));
				uncertain = inside.includes('/') ? 'alternatives' : 'uncertain';
			}
			return [{ ...at, key: /[()]/u.test(text) ? uncertain : aroundWord(text) }];
		},
	);
}

function aroundWord(text: string): SignKey {
	// The rest is stress: `_` and `<u>`.
	return pairedSigns[text] ?? (text.startsWith('°') ? 'soft' : 'stress');
}

function byPlace(a: PlacedSign, b: PlacedSign): number {
	return a.from - b.from || b.to - a.to;
}
