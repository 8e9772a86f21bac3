import { voiceOf } from '~/domain/excerpt/voice.ts';
import type { ExcerptTurn } from '~/domain/excerpt/excerpt.ts';

/**
 * A turn's mark as a button: it opens and closes the turn, or ties the open one to it. Both names stand in it and a style
 * shows one, so that hundreds of buttons need not be drawn again when a tie begins; see `useTyingMarks`.
 */
export function TurnButton({ turn, pressed, onPress, panelId }: TurnButtonProps) {
	return (
		<button
			type="button"
			class="turn-mark"
			data-voice={voiceOf(turn.speaker)}
			data-turn-mark={turn.number}
			aria-expanded={pressed}
			aria-controls={pressed ? panelId : undefined}
			onClick={() => onPress(turn.number)}
		>
			<span class="visually-hidden">
				<span class="to-open">Tur </span>
				<span class="to-tie">Knyt til tur </span>
			</span>
			{turn.number}
		</button>
	);
}

export interface TurnButtonProps {
	readonly turn: ExcerptTurn;
	readonly pressed: boolean;
	/** Always the same function. */
	readonly onPress: (turn: number) => void;
	/** Of what it opens. */
	readonly panelId: string;
}
