import type { TimelineState } from '~/domain/timeline/timeline-state.ts';
import type { TimelineExtent } from '~/domain/timeline/timeline-extent.ts';
import type { YearWindow } from '~/domain/timeline/year-window.ts';
import type { ListedEvent } from './TimelineList.tsx';

/** What a living time line's parts know and can ask for. Its drawing is the built one where there is none. */
export interface TimelineLiving {
	readonly state: TimelineState;
	readonly extent: TimelineExtent;
	readonly entries: readonly ListedEvent[];
	/** The address asked for a view that is not there. */
	readonly isMisread: boolean;
	/** There are very many events, and the years are on the move: no words then, so that it follows at once. */
	readonly isMoving: boolean;
	/** There is room for the line to lie. */
	readonly isWide: boolean;
	/** Begins the ids of what belongs to it. */
	readonly idPrefix: string;
	readonly change: (part: Partial<TimelineState>) => void;
	/** Shows other years, as often as a key that is held down asks. */
	readonly move: (window: YearWindow) => void;
	/** Shows other years without writing them down yet; `undefined` when the hand lets go, and they are. */
	readonly drag: (window: YearWindow | undefined) => void;
	/** Opens an event alone, or closes it. */
	readonly toggle: (id: string) => void;
}

/** The id of the button that opens an event. */
export function openerId({ idPrefix }: Pick<TimelineLiving, 'idPrefix'>, id: string): string {
	return `${idPrefix}-aabn-${id}`;
}

/** The id of the panel with what is open. */
export function panelId({ idPrefix }: Pick<TimelineLiving, 'idPrefix'>): string {
	return `${idPrefix}-aabent`;
}

/** The id of the button that goes to the event before or after what is open. */
export function stepId({ idPrefix }: Pick<TimelineLiving, 'idPrefix'>, by: -1 | 1): string {
	return `${idPrefix}-${by < 0 ? 'forrige' : 'naeste'}`;
}

/** The id of the control that moves and zooms, which is always there. */
export function brushId({ idPrefix }: Pick<TimelineLiving, 'idPrefix'>): string {
	return `${idPrefix}-akse`;
}
