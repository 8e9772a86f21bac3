import { useEffect, useState } from 'preact/hooks';

/** Whether what was drawn first has been painted: what is below the first thing one sees comes a frame later. */
export function useAfterPaint(): boolean {
	const [isPainted, setPainted] = useState(false);
	useEffect(() => setPainted(true), []);
	return isPainted;
}
