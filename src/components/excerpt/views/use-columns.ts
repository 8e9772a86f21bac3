import { useEffect, useRef, useState } from 'preact/hooks';
import type { RefObject } from 'preact';

/**
 * How many columns of a fixed-width face an element has room for, counted again whenever its size changes.
 * `null` until it is measured.
 *
 * @param ruled how many characters stand in the ruler.
 */
export function useColumns(ruled: number): ColumnCount {
	const frame = useRef<HTMLDivElement>(null);
	const ruler = useRef<HTMLSpanElement>(null);
	const [columns, setColumns] = useState<number | null>(null);
	useEffect(() => {
		const measured = frame.current;
		if (!measured) return;
		const observer = new ResizeObserver(() => {
			const character = (ruler.current?.getBoundingClientRect().width ?? 0) / ruled;
			if (character > 0) setColumns(Math.floor(measured.clientWidth / character));
		});
		observer.observe(measured);
		return () => observer.disconnect();
	}, [ruled]);
	return { frame, ruler, columns };
}

export interface ColumnCount {
	/** The element whose width counts. */
	readonly frame: RefObject<HTMLDivElement>;
	/** An element in the same face that is as wide as its characters. */
	readonly ruler: RefObject<HTMLSpanElement>;
	readonly columns: number | null;
}
