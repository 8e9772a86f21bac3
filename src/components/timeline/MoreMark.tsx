import { decimalYear } from '~/domain/timeline/decimal-year.ts';
import { moreWords } from '~/domain/timeline/more-words.ts';
import { isSameWindow } from '~/domain/timeline/year-window.ts';
import { brushId } from './timeline-living.ts';
import type { TimelineEvent } from '~/schemas/timeline-event.ts';
import type { TimelineLiving } from './timeline-living.ts';

/** Events that have no room: how many, and a way to them by their years, or where no zooming helps, by the table. */
export function MoreMark({ living, events, x, y, width }: MoreMarkProps) {
	const { window, name } = moreWords(
		events.map(({ date }) => decimalYear(date)),
		living.extent.whole,
	);
	const isNearest = isSameWindow(window, living.state.window);
	return (
		<g role="listitem">
			<foreignObject x={x} y={y} width={width} height="1em">
				<button
					type="button"
					class="timeline-more"
					aria-label={`+ ${events.length}: ${name}. ${isNearest ? 'Vis som tabel' : 'Zoom ind'}`}
					onClick={() => {
						living.change(isNearest ? { isTable: true } : { window });
						// The mark itself is gone then.
						document.getElementById(brushId(living))?.focus();
					}}
				>
					+ {events.length}
				</button>
			</foreignObject>
		</g>
	);
}

interface MoreMarkProps {
	readonly living: TimelineLiving;
	/** At least one. */
	readonly events: readonly TimelineEvent[];
	readonly x: string;
	readonly y: string;
	readonly width: string;
}
