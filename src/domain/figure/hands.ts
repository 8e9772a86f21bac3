/** How many hands were up for each answer, in the order of the answers. */
export type Hands = readonly number[];

/** No more than this is counted for one answer. */
export const mostHands = 400;

/** The counts with another number for one answer, kept between 0 and `mostHands`. What is no number counts as 0. */
export function setHands(hands: Hands, answer: number, count: number): Hands {
	const whole = Number.isFinite(count) ? Math.round(count) : 0;
	const kept = Math.min(mostHands, Math.max(0, whole));
	return hands.map((other, at) => (at === answer ? kept : other));
}

/** The number somebody typed; nothing is 0. `null` for what is no number of hands, e.g. letters or a minus. */
export function typedHands(text: string): number | null {
	const typed = text.trim();
	return /^\d*$/u.test(typed) ? Number(typed) : null;
}

export function sumHands(hands: Hands): number {
	return hands.reduce((sum, count) => sum + count, 0);
}

/**
 * How the counts of `answers` answers are written, e.g. `12-3-7`. Reading gives `null` for everything else, also for
 * the counts of another number of answers.
 */
export function handsCodec(answers: number): HandsCodec {
	return {
		first: Array.from({ length: answers }, () => 0),
		print: (hands) => hands.join('-'),
		read: (text) => {
			const parts = text.split('-');
			const isCount = (part: string) => /^\d{1,3}$/u.test(part) && Number(part) <= mostHands;
			return parts.length === answers && parts.every(isCount) ? parts.map(Number) : null;
		},
	};
}

export interface HandsCodec {
	/** Nobody has answered. */
	readonly first: Hands;
	readonly print: (hands: Hands) => string;
	readonly read: (text: string) => Hands | null;
}
