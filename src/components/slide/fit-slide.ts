import { fitExcerpt } from './fit-excerpt.ts';

/** Sets a slide's text as large as there is room for, and an excerpt so that its present turn is whole. */
export function fitSlide(slide: HTMLElement): void {
	const excerpt = slide.querySelector<HTMLElement>('[data-reveal]');
	if (excerpt) fitExcerpt(excerpt);
	const body = slide.querySelector<HTMLElement>('.slide-body');
	if (!body) return;
	for (const size of ['large', 'medium', 'small']) {
		slide.dataset['size'] = size;
		if (body.scrollHeight <= body.clientHeight) return;
	}
}
