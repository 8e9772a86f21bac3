/**
 * How big a slide's title may stand when it is the slide: `huge` is 208 slide pixels, `large` 160, `medium` 120. Three
 * lines at most, and the longest word on one line of a 4:3 slide.
 */
export function titleSize(title: string): TitleSize {
	const longestWord = Math.max(...title.split(/\s+/u).map((word) => word.length));
	const fits = sizes.find(
		({ characters, word }) => title.length <= characters && longestWord <= word,
	);
	return fits?.size ?? 'medium';
}

export type TitleSize = 'huge' | 'large' | 'medium';

/** Most characters in the whole title and in one word. A letter of Bitter is a little over half as wide as its size. */
const sizes = [
	{ size: 'huge', characters: 26, word: 11 },
	{ size: 'large', characters: 42, word: 14 },
] as const satisfies readonly { size: TitleSize; characters: number; word: number }[];
