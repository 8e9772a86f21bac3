import type { ComponentChildren } from 'preact';

/** A word of a turn that can be given to somebody; what was said is a small letter after it, and words for the ear. */
export function WordButton({ isOpen, isStop, letter, meaning, onOpen, children }: Props) {
	return (
		<button
			type="button"
			class="we-word"
			tabIndex={isStop ? 0 : -1}
			aria-pressed={isOpen}
			onClick={({ detail }) => onOpen(detail === 0)}
		>
			{children}
			{letter !== null && <sup aria-hidden="true">{letter}</sup>}
			{meaning !== undefined && <span class="visually-hidden"> ({meaning})</span>}
		</button>
	);
}

interface Props {
	readonly isOpen: boolean;
	/** Whether the tab key stops here. */
	readonly isStop: boolean;
	/** That of the choice; `null` where nothing is said yet. */
	readonly letter: string | null;
	/** Who is meant. */
	readonly meaning: string | undefined;
	readonly onOpen: (byKey: boolean) => void;
	readonly children: ComponentChildren;
}
