/**
 * The words of a turn, with what is told of them in between. Neighbours are told together; a space stands on both sides of
 * what is told, but none before a punctuation mark. A ☺ among the words is told, too: it is a sign, and not decided.
 */
export function spokenParts(text: string, told: readonly Told[]): SpokenPart[] {
	const parts: SpokenPart[] = [];
	const say = (kind: SpokenPart['kind'], said: string) => {
		if (said !== '') parts.push({ kind, text: said });
	};
	let at = 0;
	for (const place of together(text, told)) {
		const words = text.slice(at, place.at);
		const isFirst = parts.length === 0 && words === '';
		say('words', after(words, parts) + (isFirst || /\s$/u.test(words) ? '' : ' '));
		say('told', place.text);
		at = place.end;
	}
	say('words', after(text.slice(at), parts));
	return parts;
}

export interface SpokenPart {
	readonly kind: 'words' | 'told';
	readonly text: string;
}

/** Something told at a place. */
export interface Told {
	/** Place in the base text. */
	readonly at: number;
	/** Place in `raw`, for the order of what is told at one place. */
	readonly from: number;
	readonly text: string;
}

/** Words that follow something told. */
function after(words: string, parts: readonly SpokenPart[]): string {
	if (parts.at(-1)?.kind !== 'told') return words;
	const close = words.replace(/^\s+(?=[.,;:!?]|[’”»"](?:[\s.,;:!?]|$))/u, '');
	return /^[\s.,;:!?’”»"]/u.test(close) || close === '' ? close : ` ${close}`;
}

/** In order of place; what only white space parts is one. `end`: where the words go on. */
function together(
	text: string,
	told: readonly Told[],
): { at: number; end: number; text: string }[] {
	const smileys = [...text.matchAll(/☺/gu)].map(({ index: at }) => ({
		at,
		end: at + 1,
		from: Infinity,
		text: 'smiley',
	}));
	const places: { at: number; end: number; text: string }[] = [];
	for (const { at, end, text: words } of [
		...told.map((one) => ({ ...one, end: one.at })),
		...smileys,
	].sort((a, b) => a.at - b.at || a.from - b.from)) {
		const last = places.at(-1);
		if (last && text.slice(last.end, at).trim() === '') {
			last.end = end;
			last.text += `; ${words}`;
		} else places.push({ at, end, text: words });
	}
	return places;
}
