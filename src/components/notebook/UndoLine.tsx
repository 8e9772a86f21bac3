import { useEffect, useId, useRef } from 'preact/hooks';
import type { Removal } from './use-removal.ts';

/**
 * Says what was deleted and takes it back. The button that deleted is gone, so the keyboard goes on here, and a screen
 * reader reads the sentence with the button.
 */
export function UndoLine({ removal, onUndone }: Props) {
	const id = useId();
	const button = useRef<HTMLButtonElement>(null);
	useEffect(() => button.current?.focus(), [removal]);
	if (!removal) return null;
	const undo = () => {
		removal.undo();
		onUndone();
	};
	return (
		<p class="undo">
			<span id={id}>{removal.words}</span>
			<button type="button" class="button" ref={button} aria-describedby={id} onClick={undo}>
				Fortryd
			</button>
		</p>
	);
}

interface Props {
	readonly removal: Removal | null;
	/** Takes the keyboard to where the thing is again. */
	readonly onUndone: () => void;
}
