import { useEffect, useState } from 'preact/hooks';
import type { RefObject } from 'preact';

/** How wide the score may be, and how many pixels its unit has: more on a slide. Nothing until it is alive. */
export function useWidth(place: RefObject<HTMLElement>): { width: number; scale: number } {
	const [size, setSize] = useState({ width: 0, scale: 1 });
	useEffect(() => {
		const picture = place.current?.querySelector('.score-picture');
		if (!picture) return;
		const measure = () => {
			const { paddingLeft, paddingRight } = getComputedStyle(picture);
			const width = Math.floor(
				picture.clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight),
			);
			// Out of sight, e.g. on another slide, it keeps what it was.
			if (width > 0) setSize({ width, scale: picture.closest('.slide-stage') ? 1.5 : 1 });
		};
		measure();
		const observer = new ResizeObserver(measure);
		observer.observe(picture);
		return () => observer.disconnect();
	}, []);
	return size;
}
