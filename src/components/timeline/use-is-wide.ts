import { useCallback, useEffect, useRef, useState } from 'preact/hooks';

/** Whether an element has the width from which the time line lies, as its styles ask (52rem). */
export function useIsWide(): {
	readonly isWide: boolean;
	readonly measure: (element: Element | null) => void;
} {
	const [isWide, setWide] = useState(false);
	const observer = useRef<ResizeObserver | undefined>(undefined);
	const measure = useCallback((element: Element | null) => {
		observer.current?.disconnect();
		if (!element) return;
		observer.current = new ResizeObserver(([entry]) => {
			const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
			if (entry) setWide(entry.contentRect.width >= lyingRem * rem);
		});
		observer.current.observe(element);
	}, []);
	useEffect(() => () => observer.current?.disconnect(), []);
	return { isWide, measure };
}

const lyingRem = 52;
