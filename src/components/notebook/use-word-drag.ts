import { useRef } from 'preact/hooks';
import { wordsBetween } from '~/domain/excerpt/turn-words.ts';
import type { WordRange } from '~/domain/excerpt/turn-words.ts';

/**
 * Choosing words by drawing across them, with mouse, pen or finger. `dragged` says of a click whether it only ended such
 * a stroke. Where the page takes the stroke to scroll, what was chosen before comes back.
 *
 * @param words those of the turn; their buttons carry their places as `data-word`.
 */
export function useWordDrag(
	words: readonly WordRange[],
	chosen: WordRange | null,
	onWords: (words: WordRange | null) => void,
): WordDrag {
	const stroke = useRef<Stroke | null>(null);
	const ended = useRef(false);

	const end = () => {
		ended.current = stroke.current?.moved ?? false;
		stroke.current = null;
	};
	return {
		onPointerDown(event) {
			ended.current = false;
			const from = wordUnder(event, words);
			stroke.current =
				from && event.button === 0 ? { from, to: from, before: chosen, moved: false } : null;
		},
		onPointerMove(event) {
			const { current } = stroke;
			if (!current) return;
			const to = wordUnder(event, words);
			if (event.buttons === 0) end();
			if (!to || to === current.to || !stroke.current) return;
			stroke.current = { ...current, to, moved: true };
			onWords(wordsBetween(current.from, to));
		},
		onPointerUp: end,
		onPointerCancel() {
			const { current } = stroke;
			end();
			if (current?.moved) onWords(current.before);
		},
		dragged(event) {
			// A click without a pointer comes from the keyboard.
			const was = ended.current && event.detail > 0;
			ended.current = false;
			return was;
		},
	};
}

export interface WordDrag {
	readonly onPointerDown: (event: PointerEvent) => void;
	readonly onPointerMove: (event: PointerEvent) => void;
	readonly onPointerUp: () => void;
	readonly onPointerCancel: () => void;
	readonly dragged: (event: MouseEvent) => boolean;
}

interface Stroke {
	readonly from: WordRange;
	readonly to: WordRange;
	/** What was chosen when it began. */
	readonly before: WordRange | null;
	readonly moved: boolean;
}

/** A finger's events all go to where it began, so the place decides. */
function wordUnder(
	{ clientX, clientY, currentTarget }: PointerEvent,
	words: readonly WordRange[],
): WordRange | undefined {
	const button = document.elementFromPoint(clientX, clientY)?.closest<HTMLElement>('[data-word]');
	const isOwn = currentTarget instanceof Node && currentTarget.contains(button ?? null);
	return button && isOwn ? words[Number(button.dataset['word'])] : undefined;
}
