import {
	fieldPoint,
	type FieldItem,
	type Placement,
	type Placements,
} from '~/domain/figure/placement.ts';
import { percent } from '~/domain/figure/percent.ts';
import { ItemMark } from './ItemMark.tsx';
import { shifts, type Shift } from './shifts.ts';
import { useFieldSize } from './use-field-size.ts';
import type { RefObject } from 'preact';
import type { Dragging } from './use-field-drag.ts';

/**
 * What was placed, on the field: others' marks hollow, one's own full, the chosen one last and ringed. One's own that
 * would hide each other are drawn apart, each with a line to its place. Silent, as the list says all of it in words.
 */
export function FieldMarks(props: Props) {
	const { field, dragging, items, chosen, placements, dragged, others } = props;
	const shift = shifts(placements, dragged, useFieldSize(field));
	const own = items
		.map((item, at) => ({ id: item.id, number: at + 1, at: placements.get(item.id) }))
		// What is chosen lies on top of what stands in the same place.
		.toSorted((a, b) => Number(a.id === chosen) - Number(b.id === chosen));
	return (
		<svg class="field-marks" aria-hidden="true" data-prevent-swipe ref={field} {...dragging}>
			{others.flatMap((each, who) =>
				items.map(({ id }, at) => {
					const place = each.get(id);
					return place && <Mark key={`${who}-${id}`} number={at + 1} place={place} isOther />;
				}),
			)}
			{own.map(
				({ id, number, at }) =>
					at && (
						<Mark
							key={id}
							number={number}
							place={at}
							shift={shift.get(id)}
							item={id}
							isChosen={id === chosen}
						/>
					),
			)}
		</svg>
	);
}

function Mark({ number, place, shift, item, isOther = false, isChosen = false }: MarkProps) {
	const { x, y } = fieldPoint(place);
	const { x: right, y: down } = shift ?? nowhere;
	return (
		<svg
			class="field-mark"
			x={percent(x)}
			y={percent(y)}
			data-item={item}
			data-other={isOther || undefined}
			data-chosen={isChosen || undefined}
		>
			{(right !== 0 || down !== 0) && <line class="field-tie" x2={`${right}em`} y2={`${down}em`} />}
			<ItemMark number={number} x={`${right - 1}em`} y={`${down - 1}em`} />
		</svg>
	);
}

const nowhere: Shift = { x: 0, y: 0 };

interface MarkProps {
	readonly number: number;
	readonly place: Placement;
	readonly shift?: Shift | undefined;
	/** Id of the thing, where it can be moved. */
	readonly item?: string;
	readonly isOther?: boolean;
	readonly isChosen?: boolean;
}

interface Props {
	readonly field: RefObject<SVGSVGElement>;
	readonly dragging: Dragging;
	readonly items: readonly FieldItem[];
	readonly chosen: string;
	readonly placements: Placements;
	/** Id of what a pointer moves. */
	readonly dragged: string | null;
	readonly others: readonly Placements[];
}
