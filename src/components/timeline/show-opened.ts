import { openerId, panelId } from './timeline-living.ts';
import type { TimelineLiving } from './timeline-living.ts';

/**
 * Gives a button of the panel the keyboard, and brings what is open into sight: the event with its panel where the
 * window has room for both, else the panel alone.
 *
 * @param eventId the event that was opened.
 * @param buttonId the button that was pressed, or takes the place of the one that was.
 */
export function showOpened(
	living: Pick<TimelineLiving, 'idPrefix'>,
	eventId: string | undefined,
	buttonId: string,
): void {
	const button = document.getElementById(buttonId);
	const panel = document.getElementById(panelId(living));
	const opener = eventId === undefined ? null : document.getElementById(openerId(living, eventId));
	if (!panel || !opener || !fitsWindow(opener, panel)) {
		button?.focus();
		return;
	}
	button?.focus({ preventScroll: true });
	panel.scrollIntoView({ block: 'nearest' });
	opener.scrollIntoView({ block: 'nearest' });
}

function fitsWindow(first: Element, last: Element): boolean {
	return last.getBoundingClientRect().bottom - first.getBoundingClientRect().top <= innerHeight;
}
