import { placement, type Placement } from '~/domain/figure/placement.ts';
import { axisWords, type FieldAxes } from '~/domain/figure/placement-words.ts';

/** The chosen thing on each axis as a slider: another way to place it, and the one for a screen reader. */
export function PlacingAxes({ item, at, axes, onPlace }: Props) {
	const { x, y } = at ?? middle;
	return (
		<fieldset class="placing-axes screen-only" data-undrawn>
			<legend>{item}</legend>
			<AxisSlider
				ends={axes.across}
				value={at?.x}
				onSlide={(value) => onPlace(placement(value, y), 'x')}
			/>
			<AxisSlider
				ends={axes.along}
				value={at?.y}
				onSlide={(value) => onPlace(placement(x, value), 'y')}
			/>
		</fieldset>
	);
}

function AxisSlider({ ends, value, onSlide }: AxisSliderProps) {
	return (
		<label>
			<span>
				Fra {ends[0]} til {ends[1]}
			</span>
			<input
				type="range"
				min="-100"
				max="100"
				step="5"
				value={value ?? 0}
				aria-valuetext={value === undefined ? 'ikke placeret' : axisWords(value, ends)}
				onInput={({ currentTarget }) => onSlide(currentTarget.valueAsNumber)}
			/>
		</label>
	);
}

const middle: Placement = { x: 0, y: 0 };

interface AxisSliderProps {
	readonly ends: readonly [string, string];
	/** `undefined` off the field. */
	readonly value: number | undefined;
	readonly onSlide: (value: number) => void;
}

interface Props {
	/** The chosen thing's words. */
	readonly item: string;
	/** Where it stands; `undefined` off the field. */
	readonly at: Placement | undefined;
	readonly axes: FieldAxes;
	readonly onPlace: (at: Placement, axis: 'x' | 'y') => void;
}
