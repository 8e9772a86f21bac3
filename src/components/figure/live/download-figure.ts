import { saveFile } from '~/components/site/save-file.ts';
import { printSvg } from '~/domain/figure/print-svg.ts';
import { paintDrawing } from './paint-drawing.ts';
import { readFigure } from './read-figure.ts';

/** Gives the reader the figure as a file, as it looks right now. Nothing leaves the page. */
export async function downloadFigure(
	figure: HTMLElement,
	fileName: string,
	form: 'svg' | 'png',
): Promise<void> {
	await document.fonts.ready;
	const drawing = withoutControls(figure, () => readFigure(figure));
	const name = `${fileName}.${form}`;
	if (form === 'svg') saveFile(printSvg(drawing), 'image/svg+xml', name);
	else saveFile(await paintDrawing(drawing), 'image/png', name);
}

/** Reads the figure with its controls folded away, so that they leave no gaps, and puts everything back. */
function withoutControls<Result>(figure: HTMLElement, read: () => Result): Result {
	const { activeElement: focused } = document;
	const [left, top] = [scrollX, scrollY];
	figure.toggleAttribute('data-drawing', true);
	try {
		return read();
	} finally {
		figure.removeAttribute('data-drawing');
		scrollTo({ left, top, behavior: 'instant' });
		if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
	}
}
