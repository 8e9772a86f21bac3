import { render } from 'preact';
import { FigureDownload } from './FigureDownload.tsx';
import styles from './figure-controls.css?url';

export { styles };

/** Puts the buttons of a download into a figure that has none. */
export function offerDownload(figure: HTMLElement): void {
	const [, name = ''] = /\bfigure-([a-z]+)/u.exec(figure.className) ?? [];
	const place = document.createElement('div');
	place.className = 'figure-still';
	figure.append(place);
	render(<FigureDownload fileName={`figur-${name}`} />, place);
}
