import { useEffect, useRef, useState } from 'preact/hooks';

/**
 * The part the pointer or the keyboard is at. When a figure turns into another, a part of it comes to lie under a pointer
 * that nobody moved: it counts only once the pointer moves.
 */
export function useHovered<Part extends string>(): Hovered<Part> {
	const [hovered, setHovered] = useState<Part | null>(null);
	/** What has come under the pointer since it came to rest; nothing while it moves. */
	const waiting = useRef<{ under: Part | null } | null>(null);

	useEffect(() => {
		const move = ({ movementX, movementY }: PointerEvent) => {
			if (!waiting.current || (movementX === 0 && movementY === 0)) return;
			setHovered(waiting.current.under);
			waiting.current = null;
		};
		// Where the keyboard leads is told at once.
		const press = () => (waiting.current = null);
		document.addEventListener('pointermove', move);
		document.addEventListener('keydown', press, true);
		return () => {
			document.removeEventListener('pointermove', move);
			document.removeEventListener('keydown', press, true);
		};
	}, []);

	return {
		hovered,
		onHover: (part) => {
			if (waiting.current) waiting.current.under = part;
			else setHovered(part);
		},
		rest: () => {
			setHovered(null);
			waiting.current = { under: null };
		},
	};
}

interface Hovered<Part extends string> {
	readonly hovered: Part | null;
	readonly onHover: (part: Part | null) => void;
	/** Nothing is told about until the pointer moves or a key is pressed. */
	readonly rest: () => void;
}
