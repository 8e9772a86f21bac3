import { addStylesheet } from '~/components/site/add-stylesheet.ts';
import { whenSeen } from '~/components/site/when-seen.ts';

/**
 * Figures that do not answer can be taken along as those that do: each gets the buttons for it when it is seen. Those
 * that answer bring their own, and on a slide of the deck there is no room.
 */
const { signal } = new AbortController();
for (const figure of document.querySelectorAll<HTMLElement>('.figure')) {
	if (figure.closest('live-figure, .slide-stage')) continue;
	whenSeen(figure, signal, async () => {
		const { styles, offerDownload } = await import('./offer-download.tsx');
		await addStylesheet(styles);
		offerDownload(figure);
	});
}
