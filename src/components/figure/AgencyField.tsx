import { lattice } from '~/domain/figure/lattice.ts';
import { ArrowHead } from './ArrowHead.tsx';
import './agency-field.css';
import type { ComponentChildren } from 'preact';
import type { Gap } from '~/domain/figure/lattice.ts';

/**
 * One field with two double-ended axes over a lattice that runs on through them: no boxes, no borders.
 *
 * Two lattices, as a stacked figure is nearly square; the style shows one.
 */
export function AgencyField({ across, along, gaps, children }: AgencyFieldProps) {
	return (
		<div class="agency-field">
			<svg
				class="field-dots"
				data-wide
				viewBox="0 0 27 11"
				preserveAspectRatio="none"
				aria-hidden="true"
			>
				<path
					d={lattice(27, 11, [...endGaps.wide, ...(gaps?.wide ?? [])])}
					vector-effect="non-scaling-stroke"
				/>
			</svg>
			<svg class="field-dots" viewBox="0 0 11 13" preserveAspectRatio="none" aria-hidden="true">
				<path
					d={lattice(11, 13, [...endGaps.narrow, ...(gaps?.narrow ?? [])])}
					vector-effect="non-scaling-stroke"
				/>
			</svg>
			<svg class="field-axes" aria-hidden="true">
				<line x1="0" x2="100%" y1="50%" y2="50%" />
				<line x1="50%" x2="50%" y1="0" y2="100%" />
				<ArrowHead x="0" y="50%" towards="left" />
				<ArrowHead x="100%" y="50%" towards="right" />
				<ArrowHead x="50%" y="0" towards="up" />
				<ArrowHead x="50%" y="100%" towards="down" />
			</svg>
			<p class="field-end" data-end="left">
				{across[0]}
			</p>
			<p class="field-end" data-end="right">
				{across[1]}
			</p>
			<p class="field-end" data-end="top">
				{along[0]}
			</p>
			<p class="field-end" data-end="bottom">
				{along[1]}
			</p>
			{children}
		</div>
	);
}

/** Room for the words at the ends of the axes. */
const endGaps: FieldGaps = {
	wide: [
		{ x: 0, y: 5, width: 6.3, height: 1 },
		{ x: 20.7, y: 5, width: 6.3, height: 1 },
		{ x: 11, y: 1, width: 5, height: 0 },
		{ x: 11, y: 10, width: 5, height: 0 },
	],
	narrow: [
		{ x: 4, y: 1, width: 3, height: 0 },
		{ x: 4, y: 12, width: 3, height: 0 },
	],
};

interface FieldGaps {
	/** In cells of a lattice of 27 × 11. */
	readonly wide: readonly Gap[];
	/** In cells of a lattice of 11 × 13. */
	readonly narrow: readonly Gap[];
}

interface AgencyFieldProps {
	/** Words at the ends of the lying axis, left and right. */
	readonly across: readonly [string, string];
	/** Words at the ends of the standing axis, top and bottom. */
	readonly along: readonly [string, string];
	/** Room for what stands in the field. */
	readonly gaps?: FieldGaps;
	readonly children?: ComponentChildren;
}
