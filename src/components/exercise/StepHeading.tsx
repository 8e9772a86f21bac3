import { useLayoutEffect, useRef } from 'preact/hooks';
import type { ComponentChildren } from 'preact';

/** The heading of a place in an exercise. It takes the keyboard when somebody goes there, which also reads it out. */
export function StepHeading({ above, focus, children }: Props) {
	const heading = useRef<HTMLHeadingElement>(null);
	// Before the next paint, so that no key press meets a place that is gone.
	useLayoutEffect(() => {
		if (focus) heading.current?.focus();
	}, [focus, children]);
	return (
		<h2 class="step-heading" tabIndex={-1} ref={heading}>
			{above !== undefined && <span class="step-place">{above} </span>}
			{children}
		</h2>
	);
}

interface Props {
	/** Small print over it, e.g. `Trin 2 af 3`. */
	readonly above?: string;
	readonly focus: boolean;
	readonly children: ComponentChildren;
}
