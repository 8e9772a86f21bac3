import { useEffect, useState } from 'preact/hooks';
import type { ClockTime } from '~/domain/course/minute-in-plan.ts';

/** What the clock on the wall shows, minute by minute. Nothing until the component is alive. */
export function usePresentTime(): ClockTime | undefined {
	const [time, setTime] = useState<ClockTime>();
	useEffect(() => {
		let timeout: ReturnType<typeof setTimeout> | undefined;
		const tick = () => {
			clearTimeout(timeout);
			const now = new Date();
			setTime({ hours: now.getHours(), minutes: now.getMinutes() });
			timeout = setTimeout(tick, 60_000 - (now.getTime() % 60_000));
		};
		tick();
		// A hidden tab may have slept through the minute.
		document.addEventListener('visibilitychange', tick);
		return () => {
			clearTimeout(timeout);
			document.removeEventListener('visibilitychange', tick);
		};
	}, []);
	return time;
}
