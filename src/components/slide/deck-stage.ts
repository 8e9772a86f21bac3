import { stageWidth, wideStage } from '~/domain/slide/stage-width.ts';
import { fitSlide } from './fit-slide.ts';
import type { RevealApi } from 'reveal.js';
import type { StageWidth } from '~/domain/slide/stage-width.ts';

/** Gives the stage the ratio that fills most of the window, and tells the styles. */
export function shapeStage(stage: HTMLElement, width = stageWidth(innerWidth, innerHeight)) {
	stage.dataset['ratio'] = width === wideStage ? '16:9' : '4:3';
	return width;
}

/** Keeps the slides as large as the window lets them be, and lays all of them out for print. Ends with the signal. */
export function keepStage(deck: RevealApi, stage: HTMLElement, signal: AbortSignal): void {
	const reshape = (wish?: StageWidth) => {
		const width = shapeStage(stage, wish);
		if (width !== deck.getConfig().width) deck.configure({ width });
	};
	const fit = () => fitSlide(deck.getCurrentSlide());
	const resize = () => {
		reshape();
		fit();
	};
	addEventListener('resize', resize, { signal });
	addEventListener(
		'beforeprint',
		() => {
			reshape(wideStage);
			deck.getSlides().forEach(spread);
		},
		{ signal },
	);
	addEventListener(
		'afterprint',
		() => {
			resize();
			deck.sync();
		},
		{ signal },
	);
	// The letters may come after the first slide has been fitted.
	void document.fonts.ready.then(() => {
		if (!signal.aborted) fit();
	});
}

/** The deck hides all slides but one, and what is hidden would be neither on paper nor among the headings of a PDF. */
function spread(slide: HTMLElement): void {
	for (const name of ['hidden', 'aria-hidden', 'inert']) slide.removeAttribute(name);
	slide.style.display = 'flex';
	fitSlide(slide);
}
