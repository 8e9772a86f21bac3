import { Component } from 'preact';
import { Turn, type TurnProps } from '../Turn.tsx';
import { TurnButton, type TurnButtonProps } from './TurnButton.tsx';
import type { ComponentChild } from 'preact';

/**
 * A turn that can be opened. It is drawn again only when something about it has changed, so that an excerpt of hundreds
 * of turns stays quick.
 */
export class LiveTurn extends Component<LiveTurnProps> {
	override shouldComponentUpdate(next: LiveTurnProps) {
		return keys.some((key) => next[key] !== this.props[key]);
	}

	override render({
		alive,
		onPress,
		pressed,
		action,
		count,
		panel,
		panelId,
		...props
	}: LiveTurnProps) {
		if (!alive) return <Turn {...props} />;
		return (
			<Turn
				{...props}
				mark={<TurnButton turn={props.turn} {...{ pressed, action, onPress, panelId }} />}
			>
				{count !== '' && <p class="turn-count">{count}</p>}
				{panel}
			</Turn>
		);
	}
}

export interface LiveTurnProps extends Omit<TurnProps, 'mark' | 'children'>, TurnButtonProps {
	/** Until it is alive it is just the turn, as it was built. */
	readonly alive: boolean;
	/** e.g. `2 noter, 1 knytning`; empty for nothing. */
	readonly count: string;
	readonly panel: ComponentChild;
}

/** All that can change while the excerpt stays the same. */
const keys = [
	'alive',
	'turn',
	'href',
	'state',
	'pressed',
	'action',
	'count',
	'noted',
	'panel',
] as const;
