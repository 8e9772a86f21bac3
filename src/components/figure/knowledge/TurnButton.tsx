import { useEffect, useRef } from 'preact/hooks';

/** Turns the chain into FLIP, or FLIP into the chain. Both buttons stand in what they turn, so one follows the other. */
export function TurnButton({ to, takesFocus, onTurn }: Props) {
	const button = useRef<HTMLButtonElement>(null);
	useEffect(() => {
		if (takesFocus) button.current?.focus();
	}, [takesFocus]);
	return (
		<button
			type="button"
			class="button turn-figure"
			ref={button}
			// In the deck a click with the pointer gives the keys back to the slide.
			onClick={({ currentTarget, detail }) =>
				onTurn(detail === 0 || !currentTarget.closest('slide-deck'))
			}
		>
			Vend til {to}
		</button>
	);
}

interface Props {
	readonly to: string;
	/** Set when the other button had the keyboard. */
	readonly takesFocus: boolean;
	readonly onTurn: (keepsFocus: boolean) => void;
}
