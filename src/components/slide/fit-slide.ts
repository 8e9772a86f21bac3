import { fitExcerpt } from './fit-excerpt.ts';

/**
 * Sets a slide's text as large as there is room for, and an excerpt so that its present turn is whole. On a 4:3 screen
 * a slide that is too full for it is drawn for 16:9 and scaled to the width.
 */
export function fitSlide(slide: HTMLElement): void {
	const excerpt = slide.querySelector<HTMLElement>('.excerpt[data-reveal]');
	const body = slide.querySelector<HTMLElement>('.slide-body');
	if (!body) return;
	for (const size of ['large', 'medium', 'small', 'scaled']) {
		slide.dataset['size'] = size;
		const whole = excerpt === null || fitExcerpt(excerpt);
		if (whole && body.scrollHeight <= body.clientHeight) return;
	}
}
