import { useRef, useState } from 'preact/hooks';

/**
 * Two buttons by which the figure they stand in is taken along as it is drawn right now: for one's own slides, with its
 * source line and its address. They are no part of the picture, and come only with the script.
 */
export function FigureDownload({ fileName }: FigureDownloadProps) {
	const place = useRef<HTMLParagraphElement>(null);
	const [message, setMessage] = useState('');
	const take = async (form: 'svg' | 'png') => {
		const figure = place.current?.closest('figure');
		if (!figure) return;
		try {
			const { downloadFigure } = await import('./download-figure.ts');
			await downloadFigure(figure, fileName, form);
			setMessage(`${fileName}.${form} er hentet.`);
		} catch {
			setMessage('Figuren kunne ikke hentes. Prøv igen.');
		}
	};
	return (
		<p class="figure-ways figure-download" ref={place} data-undrawn>
			<button type="button" class="button" onClick={() => void take('svg')}>
				Hent som SVG
			</button>
			<button type="button" class="button" onClick={() => void take('png')}>
				Hent som PNG
			</button>
			<span class="small" role="status">
				{message}
			</span>
		</p>
	);
}

export interface FigureDownloadProps {
	/** Without its ending, e.g. `partitur-strikkeklub`. */
	readonly fileName: string;
}
