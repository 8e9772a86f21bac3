/** What makes a figure tell of a part as long as the mouse or the keyboard is there. A finger and a pen press. */
export function onHover<Part extends string>(walk: Walk<Part> | undefined, part: Part) {
	return {
		onPointerEnter:
			walk && (({ pointerType }: PointerEvent) => pointerType === 'mouse' && walk.onHover(part)),
		onPointerLeave: walk && (() => walk.onHover(null)),
		onFocusIn:
			walk &&
			(({ target }: FocusEvent) =>
				target instanceof Element && target.matches(':focus-visible') && walk.onHover(part)),
		onFocusOut: walk && (() => walk.onHover(null)),
	};
}

/** Where one is in a figure, and how one goes elsewhere. */
export interface Walk<Part extends string> {
	readonly at: Part | null;
	readonly onAt: (part: Part) => void;
	/** What the pointer is over; `null` when it leaves. */
	readonly onHover: (part: Part | null) => void;
}
