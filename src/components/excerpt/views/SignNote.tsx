import { useEffect, useRef } from 'preact/hooks';
import { signNote } from '~/domain/excerpt/sign-notes.ts';
import type { Signs } from './use-signs.ts';

/**
 * What a clicked sign means, beside the sign. Closes with Escape, with a click elsewhere, and when another sign is
 * clicked. For the pointer only: the legend says the same to the keyboard.
 */
export function SignNote({ signs: { open, close } }: { signs: Signs }) {
	const note = useRef<HTMLDivElement>(null);
	const pointed = open?.pointed ?? null;
	useEffect(() => {
		const box = note.current;
		if (!box || !pointed) return;
		box.showPopover();
		stand(box, pointed.getBoundingClientRect());
	}, [open]);
	if (!open || !pointed) return null;
	const { key, sign, meaning } = open.entry;
	const more = signNote(key);
	return (
		<div
			class="sign-note"
			popover="auto"
			ref={note}
			onBeforeToggle={({ newState }) => {
				if (newState === 'closed') close();
			}}
		>
			<p>
				<b>{sign}</b> {meaning}
			</p>
			{more !== '' && <p>{more}</p>}
		</div>
	);
}

/** Under the sign, or above it where there is no room below; never outside the window. */
function stand(box: HTMLElement, sign: DOMRect): void {
	const { width, height } = box.getBoundingClientRect();
	const isBelow = sign.bottom + gap + height <= window.innerHeight;
	const left = Math.min(sign.left, document.documentElement.clientWidth - width - gap);
	const top = isBelow ? sign.bottom + gap : sign.top - gap - height;
	box.style.left = `${String(Math.max(gap, left) + window.scrollX)}px`;
	box.style.top = `${String(Math.max(gap, top) + window.scrollY)}px`;
}

/** Pixels between the sign and its note, and between the note and the window's edge. */
const gap = 8;
