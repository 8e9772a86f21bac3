import { useEffect, useMemo, useState } from 'preact/hooks';
import { besideCodec } from '~/domain/timeline/beside-codec.ts';
import { timelineCodec } from '~/domain/timeline/timeline-state.ts';
import { useAddressState } from '../figure/live/use-address-state.ts';
import { PolicyTimeline } from './PolicyTimeline.tsx';
import { useIsWide } from './use-is-wide.ts';
import { useDraggedWindow } from './use-dragged-window.ts';
import { useMovedWindow } from './use-moved-window.ts';
import type { PolicyTimelineProps } from './PolicyTimeline.tsx';
import type { TimelineData } from './timeline-data.ts';
import type { TimelineLiving } from './timeline-living.ts';

/** The policy time line that answers. Its first drawing is the built one; what it shows stands in the address. */
export function LivePolicyTimeline({ name, entries, checked, ...place }: LiveTimelineProps) {
	const events = useMemo(() => entries.map(({ event }) => event), [entries]);
	const { only } = place;
	const codec = useMemo(
		() => (only === undefined ? timelineCodec(events) : besideCodec(events, only)),
		[events, only],
	);
	const { state, change: write, isMisread } = useAddressState(name, codec);
	const change: TimelineLiving['change'] = (part) => write({ ...state, ...part });
	const { isMoved, move } = useMovedWindow(change);
	const { window, isHeld, drag } = useDraggedWindow(state.window, move);
	const { isWide, measure } = useIsWide();
	const [alive, setAlive] = useState(false);
	useEffect(() => setAlive(true), []);
	const { extent } = codec;
	const living: TimelineLiving | undefined = alive
		? {
				state: { ...state, window },
				extent,
				entries,
				isMisread,
				isMoving: (isMoved || isHeld) && events.length > many,
				isWide,
				idPrefix: `${place.idScope}-${name}`,
				change,
				move,
				drag,
				toggle: (id) => change({ opened: state.opened.includes(id) ? [] : [id] }),
			}
		: undefined;
	return (
		<PolicyTimeline
			events={events}
			checked={checked}
			living={living}
			measure={measure}
			{...place}
		/>
	);
}

/** More events than these are not drawn with their words while the years move. */
const many = 60;

/** What differs from place to place. */
export type TimelinePlace = Pick<PolicyTimelineProps, 'only' | 'idScope' | 'listHref' | 'class'>;

interface LiveTimelineProps extends TimelinePlace, TimelineData {
	/** Its name in the page's address. */
	readonly name: string;
}
