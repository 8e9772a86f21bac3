import { signsIn } from './signs-in.ts';
import { pauseKey, type SignKey } from './sign-key.ts';
import { numberWord } from './number-word.ts';
import type { Excerpt } from './excerpt.ts';

/**
 * Where a sign stands, in words: `Står i tur 4 og tur 6.` More than six turns are counted.
 *
 * @param shown the turns that are shown, and what stands between them.
 */
export function signPlaces(key: SignKey, { turns, between }: Shown): string {
	const numbers = turns
		.filter(
			(turn) =>
				signsIn(turn).some((sign) => sign.key === key) ||
				turn.spans.some(({ type }) => type === key) ||
				// »[[« is a sign of its own, and an overlap too.
				(key === 'overlap' && turn.overlaps.length > 0),
		)
		.map(({ number }) => `tur ${String(number)}`);
	const isBetween = between.some(
		(item) => (item.type === 'event' ? 'comment' : pauseKey(item.v)) === key,
	);
	const inTurns = numbers.length > 6 ? [`${numberWord(numbers.length)} ture`] : numbers;
	const places = [
		...inTurns.map((place, index) => (index === 0 ? `i ${place}` : place)),
		...(isBetween ? ['mellem turene'] : []),
	];
	return `Står ${listed(places)}.`;
}

type Shown = Pick<Excerpt, 'turns' | 'between'>;

function listed(places: readonly string[]): string {
	const last = places.at(-1) ?? '';
	return places.length < 2 ? last : `${places.slice(0, -1).join(', ')} og ${last}`;
}
