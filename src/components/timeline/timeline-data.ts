import type { ListedEvent } from './TimelineList.tsx';

/** What the living time line fetches; made by our own build. */
export interface TimelineData {
	/** In the order of time. */
	readonly entries: readonly ListedEvent[];
	/** How far the sources were followed, e.g. `foråret 2026`. */
	readonly checked: string;
}
