import {
	fieldPoint,
	type FieldItem,
	type Placement,
	type Placements,
} from '~/domain/figure/placement.ts';
import { percent } from '~/domain/figure/percent.ts';
import { ItemMark } from './ItemMark.tsx';
import type { RefObject } from 'preact';
import type { Dragging } from './use-field-drag.ts';

/**
 * What was placed, on the field: others' marks hollow, one's own full, the chosen one last and ringed. Silent, as the
 * list says all of it in words.
 */
export function FieldMarks({ field, dragging, items, chosen, placements, others }: Props) {
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
					at && <Mark key={id} number={number} place={at} item={id} isChosen={id === chosen} />,
			)}
		</svg>
	);
}

function Mark({ number, place, item, isOther = false, isChosen = false }: MarkProps) {
	const { x, y } = fieldPoint(place);
	return (
		<svg
			class="field-mark"
			x={percent(x)}
			y={percent(y)}
			data-item={item}
			data-other={isOther || undefined}
			data-chosen={isChosen || undefined}
		>
			<ItemMark number={number} x="-1em" y="-1em" />
		</svg>
	);
}

interface MarkProps {
	readonly number: number;
	readonly place: Placement;
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
	readonly others: readonly Placements[];
}
