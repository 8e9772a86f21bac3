import { pauseKey, signKey, type SignKey } from './sign-key.ts';
import type { Excerpt, PauseLength } from './excerpt.ts';

/**
 * The signs that stand in these turns, each with what it means, in the order of the table; no others. Signs that our
 * reading view does not show are left out. Labels follow Jefferson (2004) in Danish.
 */
export function legend({ turns, between }: Pick<Excerpt, 'turns' | 'between'>): LegendEntry[] {
	const used = new Set<SignKey>();
	const signs = new Map<SignKey, string>();
	const use = (key: SignKey, sign: string) => {
		used.add(key);
		if (!signs.has(key)) signs.set(key, sign);
	};
	for (const turn of turns) {
		if (turn.overlaps.length > 0) use('overlap', '[ ]');
		for (const mark of turn.marks) use(signKey(mark), turn.raw.slice(mark.from, mark.to));
		if (turn.text.includes('☺')) use('unreadSmiley', '☺');
		for (const { type, alternatives } of turn.spans) use(alternatives ? 'alternatives' : type, '');
	}
	for (const item of between) {
		if (item.type === 'event') use('comment', '');
		else use(pauseKey(item.v), pauseSign(item.v));
	}
	return meanings
		.filter(([key]) => used.has(key))
		.map(([key, sign, meaning]) => ({ key, sign: sign || (signs.get(key) ?? ''), meaning }));
}

export interface LegendEntry {
	readonly key: SignKey;
	/** As it is written, e.g. `[ ]` or `(0,5)`. */
	readonly sign: string;
	/** Danish, in small letters and without a full stop. */
	readonly meaning: string;
}

/** Key, sign (empty: as the excerpt writes it), meaning. */
const meanings: readonly (readonly [SignKey, string, string])[] = [
	['overlap', '[ ]', 'samtidig tale; samme bogstav viser, hvad der bliver sagt på samme tid'],
	['simultaneousStart', '[[', 'turene starter samtidig'],
	['comment', '(( ))', 'fjernet eller beskrevet af den, der skrev ud'],
	['editorial', '', 'fjernet eller beskrevet af den, der skrev ud; ikke samtidig tale'],
	['uncertain', '(ord)', 'usikkert hørt'],
	['alternatives', '(a/b)', 'usikkert hørt; det ene eller det andet'],
	['inaudible', '', 'uhørligt'],
	['microPause', '(.)', 'lille pause, under 0,2 sekund'],
	['timedPause', '', 'pause i sekunder'],
	['longPause', '', 'længere pause, ikke målt'],
	['latch', '=', 'uden ophold'],
	['cutOff', 'or-', 'afbrudt'],
	['stretch', 'o::', 'lyden før er lang'],
	['inBreath', '.hhh', 'indånding'],
	['outBreath', 'hhh', 'udånding'],
	['laughIn', 'o(h)rd', 'latter i ordet'],
	['stress', '_ord_', 'tryk'],
	['loud', 'ORD', 'højt'],
	['soft', '°ord°', 'dæmpet'],
	['verySoft', '°°ord°°', 'meget dæmpet'],
	['fast', '>ord<', 'hurtigt'],
	['slow', '<ord>', 'langsomt'],
	['jumpStart', '<ord', 'pludselig start'],
	['pitchUp', '↑', 'stemmen op'],
	['pitchDown', '↓', 'stemmen ned'],
	['smile', '£ord£', 'smilende'],
	['creaky', '#ord#', 'knirkende'],
	['laughing', '@ord@', 'leende'],
	['tremulous', '~ord~', 'rystende'],
	['falling', '.', 'stemmen falder'],
	['continuing', ',', 'stemmen holder eller stiger lidt'],
	['rising', '?', 'stemmen stiger'],
	['fallingMid', ';', 'stemmen falder lidt'],
	['risingMid', '¿', 'stemmen stiger noget'],
	['animated', '!', 'livlig tone'],
	['unreadSmiley', '☺', 'står i oplægget; i samtaleanalyse bruges tegnet om smilende stemme'],
];

function pauseSign(v: PauseLength): string {
	return `(${String(v).replace('.', typeof v === 'number' ? ',' : '.')})`;
}
