/**
 * How big a heading may stand over a slide so that it stays on one line of a 16:9 slide: `full` is 84 slide pixels,
 * `long` 72, `longest` 62. Only a heading of more than 56 characters takes two lines.
 */
export function headingSize(title: string): HeadingSize {
	if (title.length <= 41) return 'full';
	return title.length <= 48 ? 'long' : 'longest';
}

export type HeadingSize = 'full' | 'long' | 'longest';
