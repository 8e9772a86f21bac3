import { MeetingFigure } from './MeetingFigure.tsx';
import styles from './live-meeting.css?url';
import type { FigurePlace } from '../live/live-figure.ts';

export { styles };

/** The table of the meeting, alive. */
export function draw({ name, options }: FigurePlace) {
	const extra = options['class'];
	return <MeetingFigure name={name} class={typeof extra === 'string' ? extra : undefined} />;
}
