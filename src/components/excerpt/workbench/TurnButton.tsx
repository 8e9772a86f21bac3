import { voiceOf } from '~/domain/excerpt/voice.ts';
import type { ExcerptTurn } from '~/domain/excerpt/excerpt.ts';

/** A turn's mark as a button: it opens and closes the turn, or ties the open one to it. */
export function TurnButton({ turn, pressed, action, onPress, panelId }: TurnButtonProps) {
	return (
		<button
			type="button"
			class="turn-mark"
			data-voice={voiceOf(turn.speaker)}
			data-turn-mark={turn.number}
			aria-expanded={action === 'open' ? pressed : undefined}
			aria-controls={action === 'open' && pressed ? panelId : undefined}
			onClick={() => onPress(turn.number)}
		>
			<span class="visually-hidden">{action === 'tie' ? 'Knyt til tur ' : 'Tur '}</span>
			{turn.number}
		</button>
	);
}

export interface TurnButtonProps {
	readonly turn: ExcerptTurn;
	readonly pressed: boolean;
	readonly action: 'open' | 'tie';
	/** Always the same function. */
	readonly onPress: (turn: number) => void;
	/** Of what it opens. */
	readonly panelId: string;
}
