import type { Contour, ExcerptTurn, Mark, Span, SpanType } from './excerpt.ts';

/** How the words of a turn were said, as whole sentences: `Dæmpet: »ja det«.` The same manner is told once. */
export function spokenManner({
	text,
	marks,
	spans,
}: Pick<ExcerptTurn, 'text' | 'marks' | 'spans'>): string[] {
	const manners = new Map<string, string[]>();
	const tell = ([manner, words]: readonly [string, string]) => {
		const told = manners.get(manner) ?? [];
		manners.set(manner, told.includes(words) ? told : [...told, words]);
	};
	for (const span of spans) tell(ofSpan(span, text));
	for (const mark of marks) {
		const manner = ofMark(mark, text);
		if (manner) tell(manner);
	}
	return [...manners].map(([manner, words]) => `${manner} ${listed(words)}.`);
}

const spanManners: Readonly<Record<SpanType, string>> = {
	uncertain: 'Usikkert hørt:',
	stress: 'Tryk på',
	loud: 'Højt:',
	soft: 'Dæmpet:',
	verySoft: 'Meget dæmpet:',
	fast: 'Hurtigt:',
	slow: 'Langsomt:',
	smile: 'Smilende:',
	creaky: 'Knirkende:',
	laughing: 'Leende:',
	tremulous: 'Rystende:',
};

const contourManners: Readonly<Record<Contour, string>> = {
	falling: 'Stemmen falder efter',
	continuing: 'Stemmen holder eller stiger lidt efter',
	rising: 'Stemmen stiger efter',
	fallingMid: 'Stemmen falder lidt efter',
	risingMid: 'Stemmen stiger noget efter',
	animated: 'Livlig tone ved',
};

function ofSpan({ type, start, end, alternatives }: Span, text: string): [string, string] {
	const words = text.slice(start, end).trim();
	if (alternatives) {
		const heard = words.split('/').map((word) => quoted(word.trim()));
		return [spanManners[type], heard.join(' eller ')];
	}
	const whole = type === 'stress' ? wordAround(text, start) : words;
	return [
		spanManners[type],
		whole.length > words.length ? `${quoted(words)} i ${quoted(whole)}` : quoted(words),
	];
}

function ofMark(mark: Mark, text: string): [string, string] | null {
	switch (mark.type) {
		case 'cutOff':
			return ['Afbrudt:', quoted(wordBefore(text, mark.at))];
		case 'stretch':
			return [
				`Langt ${text.charAt(mark.at - 1).toLocaleLowerCase('da')} i`,
				quoted(wordAround(text, mark.at - 1)),
			];
		case 'laughIn':
			return ['Latter i', quoted(wordAround(text, mark.at - 1))];
		case 'pitch':
			return [
				mark.v === 'up' ? 'Stemmen op ved' : 'Stemmen ned ved',
				quoted(wordAfter(text, mark.at)),
			];
		case 'jumpStart':
			return ['Pludselig start:', quoted(wordAfter(text, mark.at))];
		case 'contour':
			return [contourManners[mark.v], quoted(wordBefore(text, mark.at))];
		default:
			return null;
	}
}

function wordAround(text: string, at: number): string {
	const before = /[\p{L}\p{M}\p{N}]*$/u.exec(text.slice(0, at))?.[0] ?? '';
	return before + (/^[\p{L}\p{M}\p{N}]*/u.exec(text.slice(at))?.[0] ?? '');
}

function wordBefore(text: string, at: number): string {
	return /[\p{L}\p{M}\p{N}]+(?=[^\p{L}\p{N}]*$)/u.exec(text.slice(0, at))?.[0] ?? '';
}

function wordAfter(text: string, at: number): string {
	const found = /[\p{L}\p{N}]/u.exec(text.slice(at));
	return found ? wordAround(text, at + found.index) : '';
}

function quoted(words: string): string {
	return `»${words}«`;
}

function listed(words: readonly string[]): string {
	const last = words.at(-1) ?? '';
	return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} og ${last}`;
}
