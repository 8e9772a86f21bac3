import { openerId, panelId } from './timeline-living.ts';
import type { ComponentChildren } from 'preact';
import type { TimelineLiving } from './timeline-living.ts';

/** The button that opens an event, with its words on it. */
export function EventOpener({ living, id, label, children }: EventOpenerProps) {
	const isOpen = living.state.opened.includes(id);
	return (
		<button
			type="button"
			class="timeline-opener"
			id={openerId(living, id)}
			aria-expanded={isOpen}
			aria-controls={isOpen ? panelId(living) : undefined}
			aria-label={label}
			onClick={() => living.toggle(id)}
		>
			{children}
		</button>
	);
}

interface EventOpenerProps {
	readonly living: TimelineLiving;
	readonly id: string;
	/** Where the words on it do not say enough alone; begins with them. */
	readonly label?: string;
	readonly children: ComponentChildren;
}
