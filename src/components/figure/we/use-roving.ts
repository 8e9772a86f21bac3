import { useState } from 'preact/hooks';
import type { RefObject } from 'preact';

/**
 * One stop of the tab key for many buttons: arrows, Home and End go from one to the next. The stop is where the keyboard
 * was last, or at the button that is open.
 *
 * @param open number of the open button, from 1 on.
 */
export function useRoving(
	frame: RefObject<HTMLElement>,
	count: number,
	open: number | null,
): Roving {
	const [visited, setVisited] = useState<number | null>(null);
	const buttons = () => frame.current?.querySelectorAll<HTMLButtonElement>('button.we-word');
	const focus = (at: number) => {
		setVisited(at);
		buttons()?.[at]?.focus();
	};
	const press = (event: KeyboardEvent) => {
		const at = [...(buttons() ?? [])].indexOf(event.target as HTMLButtonElement);
		const goal = at < 0 ? undefined : goals[event.key]?.(at, count - 1);
		if (goal === undefined || event.ctrlKey || event.altKey || event.metaKey) return;
		event.preventDefault();
		focus(Math.min(Math.max(goal, 0), count - 1));
	};
	return {
		stop: visited ?? (open === null ? 0 : open - 1),
		focus,
		group: { onKeyDown: press },
	};
}

const goals: Readonly<Record<string, (at: number, last: number) => number>> = {
	ArrowRight: (at) => at + 1,
	ArrowDown: (at) => at + 1,
	ArrowLeft: (at) => at - 1,
	ArrowUp: (at) => at - 1,
	Home: () => 0,
	End: (_, last) => last,
};

interface Roving {
	/** Which button the tab key comes to, from 0 on. */
	readonly stop: number;
	/** @param at from 0 on. */
	readonly focus: (at: number) => void;
	/** For the element around the buttons. */
	readonly group: { readonly onKeyDown: (event: KeyboardEvent) => void };
}
