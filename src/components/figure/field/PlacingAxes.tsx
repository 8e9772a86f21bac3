import { placement, type Placement } from '~/domain/figure/placement.ts';
import { axisWords, type FieldAxes } from '~/domain/figure/placement-words.ts';

/** The chosen thing on each axis as a slider: another way to place it, and the one for a screen reader. */
export function PlacingAxes({ item, at, axes, onPlace }: Props) {
	const { x, y } = at ?? middle;
	const words = (value: number, ends: readonly [string, string]) =>
		at ? axisWords(value, ends) : 'ikke placeret';
	return (
		<fieldset class="placing-axes screen-only" data-undrawn>
			<legend>{item}</legend>
			<label>
				<span>
					Fra {axes.across[0]} til {axes.across[1]}
				</span>
				<input
					type="range"
					min="-100"
					max="100"
					step="5"
					value={x}
					aria-valuetext={words(x, axes.across)}
					onInput={({ currentTarget }) => onPlace(placement(currentTarget.valueAsNumber, y), 'x')}
				/>
			</label>
			<label>
				<span>
					Fra {axes.along[0]} til {axes.along[1]}
				</span>
				<input
					type="range"
					min="-100"
					max="100"
					step="5"
					value={y}
					aria-valuetext={words(y, axes.along)}
					onInput={({ currentTarget }) => onPlace(placement(x, currentTarget.valueAsNumber), 'y')}
				/>
			</label>
		</fieldset>
	);
}

const middle: Placement = { x: 0, y: 0 };

interface Props {
	/** The chosen thing's words. */
	readonly item: string;
	/** Where it stands; `undefined` off the field. */
	readonly at: Placement | undefined;
	readonly axes: FieldAxes;
	readonly onPlace: (at: Placement, axis: 'x' | 'y') => void;
}
