import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { place, type FieldItem, type Placements } from '~/domain/figure/placement.ts';
import { axisWords, placementWords } from '~/domain/figure/placement-words.ts';
import { placingCodec, reading } from '~/domain/figure/placing.ts';
import { useDroppedFiles } from '~/components/site/use-dropped-files.ts';
import { FigureDownload } from '../live/FigureDownload.tsx';
import { MisreadNote } from '../live/MisreadNote.tsx';
import { useAddressState } from '../live/use-address-state.ts';
import { useFocusAfter } from '../live/use-focus-after.ts';
import { FieldMarks } from './FieldMarks.tsx';
import { PlacingAxes } from './PlacingAxes.tsx';
import { PlacingList } from './PlacingList.tsx';
import { PlacingWays } from './PlacingWays.tsx';
import { useFieldDrag } from './use-field-drag.ts';
import { useKeptPlacements } from './use-kept-placements.ts';
import { useOthers } from './use-others.ts';
import type { FieldKind } from './field-figure.ts';

/**
 * A field on which a reader places things: by drag, by tap, by keys or with two sliders. Where each stands is in the
 * address and said in words; nothing says where it ought to stand.
 */
export function PlacingField({ kind, name, items, class: extra }: Props) {
	const { axes, Figure } = kind;
	const [isAlive, setAlive] = useState(false);
	useEffect(() => setAlive(true), []);
	const codec = useMemo(() => placingCodec(items.map(({ id }) => id)), [items]);
	const { state, change, isMisread } = useAddressState(name, codec);
	const isPlacing = state.doing === 'placing';
	const placements = isPlacing ? state.placements : nothing;
	const [chosen, choose] = useState(items[0]?.id ?? '');
	const [said, say] = useState('');
	const { kept, isKept, keep } = useKeptPlacements(kind, items);
	const { others, told, hasProblem, addFiles, clear } = useOthers(kind, items);

	const show = (next: Placements) => change({ doing: 'placing', placements: next });
	const textOf = (id: string) => items.find((item) => item.id === id)?.text ?? '';
	const placeItem: PlaceItem = (id, at, axis) => {
		choose(id);
		const before = placements.get(id);
		if (at && before && at.x === before.x && at.y === before.y) return;
		const next = place(placements, id, at);
		// Before the address, which a browser may refuse to write.
		keep(placements, next);
		const where = at && (axis ? axisWords(at[axis], axes[ends[axis]]) : placementWords(at, axes));
		say(`${textOf(id)}: ${where ?? 'ikke placeret'}`);
		show(next);
	};

	const tools = useRef<HTMLDivElement>(null);
	const focusAfter = useFocusAfter(tools);
	const begin = () => {
		focusAfter(theChosen);
		show(nothing);
	};
	const empty = () => {
		const still = isKept(placements) ? ' Det, du placerede, står stadig i dine noter.' : '';
		say(`Feltet er tomt.${still}`);
		begin();
	};
	useDroppedFiles(isPlacing ? tools : null, addFiles);
	const { field, dragged, dragging } = useFieldDrag(chosen, choose, placeItem);
	const shown = dragged ? place(placements, dragged.id, dragged.at) : placements;

	return (
		<Figure
			class={extra}
			isPlacing={isPlacing || undefined}
			marks={
				isPlacing && (
					<FieldMarks
						field={field}
						dragging={dragging}
						items={items}
						chosen={chosen}
						placements={shown}
						dragged={dragged?.id ?? null}
						others={others}
					/>
				)
			}
		>
			{isAlive && (
				<div class="placing" ref={tools}>
					{isPlacing ? (
						<>
							<PlacingList
								{...{ kind, items, chosen, choose, placements: shown, others, dragging, placeItem }}
							/>
							<PlacingAxes
								item={textOf(chosen)}
								at={placements.get(chosen)}
								axes={axes}
								onPlace={(at, axis) => placeItem(chosen, at, axis)}
							/>
							<PlacingWays
								{...{ kind, placements, kept, chosen, others, told, hasProblem, addFiles }}
								placeItem={(id, at) => {
									focusAfter(theChosen);
									placeItem(id, at);
								}}
								onEmpty={empty}
								onShowKept={() => {
									focusAfter(theChosen);
									show(kept);
								}}
								onClearOthers={() => {
									focusAfter(theChosen);
									clear();
								}}
								onRead={() => {
									focusAfter('.button');
									change(reading);
								}}
							/>
						</>
					) : (
						<button type="button" class="button screen-only" data-undrawn onClick={begin}>
							Placér {items.length} {kind.several} i feltet
						</button>
					)}
					<p class="visually-hidden" role="status">
						{said}
					</p>
					<FigureDownload fileName={`felt-${kind.id}`} />
					<MisreadNote isMisread={isMisread} />
				</div>
			)}
		</Figure>
	);
}

/** The button of the thing that is being placed. */
const theChosen = '[aria-pressed="true"]';
const nothing: Placements = new Map();
const ends = { x: 'across', y: 'along' } as const;

/** Puts a thing somewhere, or takes it off the field. With an axis, only that one is said. */
export type PlaceItem = (
	id: string,
	at: { readonly x: number; readonly y: number } | null,
	axis?: 'x' | 'y',
) => void;

interface Props {
	readonly kind: FieldKind;
	/** The field's name in the page's address. */
	readonly name: string;
	readonly items: readonly FieldItem[];
	readonly class?: string;
}
