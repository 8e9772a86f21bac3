/** Turns the chain into FLIP, or FLIP into the chain. Both buttons stand in what they turn, so one follows the other. */
export function TurnButton({ to, onTurn }: Props) {
	return (
		<button
			type="button"
			class="button turn-figure"
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
	/** @param keepsFocus whether the next button takes the keyboard over. */
	readonly onTurn: (keepsFocus: boolean) => void;
}
