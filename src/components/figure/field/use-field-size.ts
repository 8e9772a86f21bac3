import { useLayoutEffect, useState } from 'preact/hooks';
import type { RefObject } from 'preact';

/** How large the field is, in its own letters (em), as that is what marks are measured in; `null` until it is known. */
export function useFieldSize(field: RefObject<SVGSVGElement>): FieldSize | null {
	const [size, setSize] = useState<FieldSize | null>(null);
	useLayoutEffect(() => {
		const drawn = field.current;
		if (!drawn) return undefined;
		const observer = new ResizeObserver(([seen]) => {
			if (!seen) return;
			const em = parseFloat(getComputedStyle(drawn).fontSize);
			const { width, height } = seen.contentRect;
			setSize({ width: width / em, height: height / em });
		});
		observer.observe(drawn);
		return () => observer.disconnect();
	}, [field]);
	return size;
}

export interface FieldSize {
	readonly width: number;
	readonly height: number;
}
