import { useEffect, useRef, type MutableRef } from 'preact/hooks';
import type { Setting } from '~/domain/notebook/entry.ts';

/**
 * In a room, where the work scrolls by itself beside the task, a new step brings the last stop into sight. Elsewhere the
 * step's heading has the keyboard, and nothing may take it out of sight.
 */
export function useStopInSight(step: string, setting: Setting): MutableRef<HTMLDivElement | null> {
	const part = useRef<HTMLDivElement>(null);
	const seen = useRef(step);
	useEffect(() => {
		if (setting !== 'room' || seen.current === step) return;
		seen.current = step;
		const scroller = part.current?.parentElement;
		if (!scroller || scroller.scrollHeight <= scroller.clientHeight) return;
		const stops = part.current?.querySelectorAll('.predict-stop') ?? [];
		[...stops].at(-1)?.scrollIntoView({ block: 'nearest' });
	}, [step, setting]);
	return part;
}
