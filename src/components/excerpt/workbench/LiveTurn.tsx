import { Turn, type TurnProps } from '../Turn.tsx';
import { TurnButton, type TurnButtonProps } from './TurnButton.tsx';
import type { ComponentChild } from 'preact';

/** A turn that can be opened. Until it is alive it is just the turn, as it was built. */
export function LiveTurn({
	alive,
	onPress,
	pressed,
	count,
	panel,
	panelId,
	...props
}: LiveTurnProps) {
	if (!alive) return <Turn {...props} />;
	return (
		<Turn {...props} mark={<TurnButton turn={props.turn} {...{ pressed, onPress, panelId }} />}>
			{count !== '' && <p class="turn-count">{count}</p>}
			{panel}
		</Turn>
	);
}

interface LiveTurnProps extends Omit<TurnProps, 'mark' | 'children'>, TurnButtonProps {
	readonly alive: boolean;
	/** e.g. `2 noter, 1 knytning`; empty for nothing. */
	readonly count: string;
	readonly panel: ComponentChild;
}
