import { useEffect, useRef, useState } from 'preact/hooks';
import { findNudge } from '~/domain/notebook/nudge.ts';
import type { Nudge } from '~/domain/notebook/nudge.ts';

/**
 * A question under a field, asked when somebody has written what others think or how well they do, and has paused. It
 * says nothing is wrong and stops nothing. A field in which nothing was written since it was opened is not asked about.
 */
export function DescriptionNudge({ text, opened, nudge, onNever }: Props) {
	const written = useRef(false);
	/** Where the keyboard was before it came here. */
	const before = useRef<HTMLElement | null>(null);
	const [word, setWord] = useState<string | null>(null);
	const [hidden, setHidden] = useState(false);

	useEffect(() => {
		if (text !== opened) written.current = true;
		if (hidden || !written.current) return;
		const timer = setTimeout(() => setWord(findNudge(text, nudge.words)), pause);
		return () => clearTimeout(timer);
	}, [text, opened, nudge, hidden]);

	const hide = () => {
		setHidden(true);
		before.current?.focus();
	};
	const shown = word !== null && !hidden;
	return (
		<div
			class="nudge"
			onFocusIn={({ currentTarget, relatedTarget }) => {
				if (relatedTarget instanceof HTMLElement && !currentTarget.contains(relatedTarget)) {
					before.current = relatedTarget;
				}
			}}
		>
			<p role="status">{shown && `»${word}«: ${nudge.question}`}</p>
			{shown && (
				<p class="nudge-choices">
					<button type="button" class="nudge-choice" onClick={hide}>
						Skjul
					</button>
					<button
						type="button"
						class="nudge-choice"
						onClick={() => {
							hide();
							onNever();
						}}
					>
						Vis ikke den slags spørgsmål
					</button>
				</p>
			)}
		</div>
	);
}

/** Milliseconds without a letter. */
const pause = 1000;

interface Props {
	/** What stands in the field. */
	readonly text: string;
	/** What stood there when the field was opened. */
	readonly opened: string;
	readonly nudge: Nudge;
	/** They want no such questions any more, in no note. */
	readonly onNever: () => void;
}
