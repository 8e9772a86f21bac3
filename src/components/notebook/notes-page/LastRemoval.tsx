import { UndoLine } from '../UndoLine.tsx';
import type { RefObject } from 'preact';
import type { PlacedRemoval } from './use-last-removal.ts';

/** What was deleted last, and the way back. It stays in sight, and gives the keyboard back to where it was. */
export function LastRemoval({ removal, notes, onLeave }: Props) {
	if (!removal) return null;
	const goBack = () => {
		// When the notes have been drawn again.
		setTimeout(() => {
			const [place] = removal.places.flatMap((id) => document.getElementById(id) ?? []);
			(place ?? notes.current)?.focus();
		});
	};
	const leave = () => {
		onLeave();
		goBack();
	};
	return (
		<section class="last-removal screen-only" aria-label="Slettet">
			<UndoLine removal={removal} onUndone={goBack} />
			<button type="button" class="button" onClick={leave}>
				Luk
			</button>
		</section>
	);
}

interface Props {
	readonly removal: PlacedRemoval | null;
	/** Takes the keyboard where there is nothing nearer. */
	readonly notes: RefObject<HTMLElement>;
	readonly onLeave: () => void;
}
