import { useId } from 'preact/hooks';
import { placementStep, type Direction } from '~/domain/figure/placement-step.ts';
import { placementWords } from '~/domain/figure/placement-words.ts';
import { othersWords } from '~/domain/figure/others-words.ts';
import { ItemMark } from './ItemMark.tsx';
import { OthersWhere } from './OthersWhere.tsx';
import type { FieldItem, Placements } from '~/domain/figure/placement.ts';
import type { FieldKind } from './field-figure.ts';
import type { PlaceItem } from './PlacingField.tsx';
import type { Dragging } from './use-field-drag.ts';

/** Everything there is to place, and in words where it stands: the field to be read, and to be worked by keys. */
export function PlacingList(props: Props) {
	const { kind, items, chosen, choose, placements, others, dragging, placeItem } = props;
	const { axes } = kind;
	const id = useId();
	const press = (item: string, event: KeyboardEvent) => {
		if (event.ctrlKey || event.metaKey || event.altKey) return;
		const at = moved(placements, item, event);
		if (at === undefined) return;
		event.preventDefault();
		placeItem(item, at);
	};
	return (
		<>
			<p class="small placing-hint screen-only" data-undrawn id={`${id}-hint`}>
				Vælg {kind.one}, og tryk i feltet, eller træk i nummeret. Med tastaturet flytter
				piletasterne {kind.theOne}, med Shift i større skridt, og Delete tager {kind.it} af feltet.
				Der er ikke noget facit.
			</p>
			<ol class="placing-items" data-prevent-swipe {...dragging}>
				{items.map(({ id: item, text }, index) => {
					const at = placements.get(item);
					return (
						<li key={item} data-placed={at !== undefined}>
							<button
								type="button"
								aria-pressed={item === chosen}
								aria-describedby={`${id}-${item} ${id}-hint`}
								data-item={item}
								onClick={() => choose(item)}
								onKeyDown={(event) => press(item, event)}
							>
								<ItemMark number={index + 1} />
								<span>{text}</span>
							</button>
							<p class="placing-where" id={`${id}-${item}`}>
								{at ? placementWords(at, axes) : 'ikke placeret'}
							</p>
							<OthersWhere words={othersWords(others, item, axes)} it={kind.it} />
						</li>
					);
				})}
			</ol>
		</>
	);
}

/** Where a key moves a thing; `null` off the field, `undefined` where the key does nothing here. */
function moved(placements: Placements, item: string, { key, shiftKey }: KeyboardEvent) {
	if (key === 'Delete' || key === 'Backspace') return placements.has(item) ? null : undefined;
	const direction = arrows.get(key);
	return direction && placementStep(placements, item, direction, shiftKey ? 20 : 5);
}

const arrows: ReadonlyMap<string, Direction> = new Map([
	['ArrowLeft', [-1, 0]],
	['ArrowRight', [1, 0]],
	['ArrowUp', [0, -1]],
	['ArrowDown', [0, 1]],
]);

interface Props {
	readonly kind: FieldKind;
	readonly items: readonly FieldItem[];
	readonly chosen: string;
	readonly choose: (id: string) => void;
	readonly placements: Placements;
	readonly others: readonly Placements[];
	readonly dragging: Dragging;
	readonly placeItem: PlaceItem;
}
