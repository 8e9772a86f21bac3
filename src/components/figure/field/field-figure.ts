import type { ComponentChildren, FunctionComponent } from 'preact';
import type { FieldAxes } from '~/domain/figure/placement-words.ts';
import type { FigureProps } from '../Figure.tsx';

/** A field on which things can be placed. */
export interface FieldKind {
	/** In addresses, in the notebook and in files: never renamed. */
	readonly id: 'lister' | 'hoggett';
	readonly Figure: FunctionComponent<FieldFigureProps>;
	readonly axes: FieldAxes;
	/** What is placed: `en handling`, `handlingen`, `den`, `handlinger`, `handlingerne`. */
	readonly one: string;
	readonly theOne: string;
	readonly it: string;
	readonly several: string;
	readonly all: string;
	/** Asked in the notebook. */
	readonly question: string;
}

export interface FieldFigureProps extends FigureProps {
	/** Things are being placed, so the field's own names stand back. */
	readonly isPlacing?: boolean | undefined;
	/** Drawn on the field. */
	readonly marks?: ComponentChildren;
	/** Under the caption. */
	readonly children?: ComponentChildren;
}
