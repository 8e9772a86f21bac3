import { useRef, useState } from 'preact/hooks';
import { placementAt, type Placement } from '~/domain/figure/placement.ts';
import { closest } from '~/components/slide/closest.ts';
import type { RefObject } from 'preact';
import type { PlaceItem } from './PlacingField.tsx';

/**
 * Things on a field under a pointer: a mark follows it, from the field or from the list, and a tap on the field puts the
 * chosen thing there. Where a drag ends is where the thing is placed; on the way nothing is kept.
 */
export function useFieldDrag(
	chosen: string,
	choose: (id: string) => void,
	placeItem: PlaceItem,
): FieldDrag {
	const field = useRef<SVGSVGElement>(null);
	const [dragged, setDragged] = useState<Dragged | null>(null);
	/** The press that may become a drag. */
	const press = useRef<Press | null>(null);
	/** The click that ends a drag is no tap. */
	const hasDragged = useRef(false);

	const pointIn = ({ clientX, clientY }: MouseEvent) => {
		const { left, top, width, height } = field.current!.getBoundingClientRect();
		return { x: ((clientX - left) / width) * 100, y: ((clientY - top) / height) * 100 };
	};
	const end = () => {
		press.current = null;
		setDragged(null);
	};
	const dragging: Dragging = {
		onPointerDown(event) {
			// A second finger starts nothing. A first one while something is pressed says that the press was lost.
			if (press.current && !event.isPrimary) return;
			end();
			hasDragged.current = false;
			const handle = closest(event.target, '.item-mark')?.closest<HTMLElement>('[data-item]');
			const id = handle?.dataset['item'];
			if (id === undefined || event.button !== 0) return;
			const { clientX: x, clientY: y, pointerId, currentTarget } = event;
			press.current = { pointerId, id, x, y };
			currentTarget.setPointerCapture(pointerId);
		},
		onPointerMove(event) {
			const from = press.current;
			if (from?.pointerId !== event.pointerId) return;
			const isFar = Math.hypot(event.clientX - from.x, event.clientY - from.y) > slack;
			if (!isFar && !hasDragged.current) return;
			hasDragged.current = true;
			const { x, y } = pointIn(event);
			const isOver = x >= 0 && x <= 100 && y >= 0 && y <= 100;
			setDragged(isOver ? { id: from.id, at: placementAt(x, y) } : null);
		},
		onPointerUp({ pointerId }) {
			if (press.current?.pointerId !== pointerId) return;
			if (dragged) placeItem(dragged.id, dragged.at);
			else choose(press.current.id);
			end();
		},
		onPointerCancel({ pointerId }) {
			if (press.current?.pointerId === pointerId) end();
		},
		onClick(event) {
			if (hasDragged.current || event.currentTarget !== field.current) return;
			if (closest(event.target, '[data-item]')) return;
			const { x, y } = pointIn(event);
			placeItem(chosen, placementAt(x, y));
		},
	};
	return { field, dragged, dragging };
}

/** How far a pointer goes before a press is a drag, in px. */
const slack = 4;

interface Press {
	/** The finger, pen or mouse; what others do meanwhile is nothing to it. */
	readonly pointerId: number;
	/** Of the thing. */
	readonly id: string;
	readonly x: number;
	readonly y: number;
}

interface Dragged {
	readonly id: string;
	readonly at: Placement;
}

/** What the field and the list listen to. */
export interface Dragging {
	readonly onPointerDown: (event: Pressed<PointerEvent>) => void;
	readonly onPointerMove: (event: Pressed<PointerEvent>) => void;
	readonly onPointerUp: (event: Pressed<PointerEvent>) => void;
	readonly onPointerCancel: (event: Pressed<PointerEvent>) => void;
	readonly onClick: (event: Pressed<MouseEvent>) => void;
}

type Pressed<Happening extends Event> = Happening & { readonly currentTarget: Element };

interface FieldDrag {
	readonly field: RefObject<SVGSVGElement>;
	/** Where a thing is on its way; `null` while none is over the field. */
	readonly dragged: Dragged | null;
	readonly dragging: Dragging;
}
