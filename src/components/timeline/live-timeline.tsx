import styles from './live-timeline.css?url';
import { LivePolicyTimeline } from './LivePolicyTimeline.tsx';
import type { VNode } from 'preact';
import type { FigurePlace } from '../figure/live/live-figure.ts';
import type { TimelinePlace } from './LivePolicyTimeline.tsx';
import type { TimelineData } from './timeline-data.ts';

export { styles };

/** The policy time line as it was built, alive. */
export function draw({ name, options, data }: FigurePlace): VNode {
	// Both were made by our own build.
	const place = options as unknown as TimelinePlace;
	return <LivePolicyTimeline name={name} {...place} {...(data as TimelineData)} />;
}
