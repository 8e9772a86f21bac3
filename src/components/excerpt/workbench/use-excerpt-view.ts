import { useEffect, useState } from 'preact/hooks';
import { readPreference, writePreference } from '~/storage/preferences.ts';
import type { ExcerptView } from '~/domain/excerpt/excerpt-view.ts';

/**
 * How the excerpt is shown. What is chosen is remembered for all excerpts.
 * @param isOffered where no view is offered, it is always the first.
 */
export function useExcerptView(isOffered: boolean): ExcerptViewChoice {
	const [view, setView] = useState<ExcerptView>('reading');
	const [hasRoom, setRoom] = useState(true);
	// Not at once: what is drawn first is what was built.
	useEffect(() => {
		if (isOffered) setView(readPreference('excerptView'));
	}, [isOffered]);
	return {
		view,
		hasRoom,
		setRoom,
		choose: (choice) => {
			writePreference('excerptView', choice);
			setView(choice);
		},
	};
}

export interface ExcerptViewChoice {
	/** What the reader wishes. */
	readonly view: ExcerptView;
	/** Whether the page has room for it; without, the reading view is shown. */
	readonly hasRoom: boolean;
	readonly setRoom: (hasRoom: boolean) => void;
	readonly choose: (view: ExcerptView) => void;
}
