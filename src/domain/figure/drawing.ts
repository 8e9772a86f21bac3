/** A figure as a list of things to draw, from the back to the front. All lengths in CSS pixels from its upper left. */
export interface Drawing {
	readonly width: number;
	readonly height: number;
	/** Behind all of it. */
	readonly ground: string;
	readonly items: readonly DrawingItem[];
}

export type DrawingItem = DrawnRect | DrawnLine | DrawnPath | DrawnText;

/** Colours are CSS colours without names of variables; `null` draws nothing. */
export interface Paint {
	readonly fill: string | null;
	readonly stroke: string | null;
	readonly strokeWidth: number;
	readonly dash: readonly number[];
	readonly round: boolean;
}

export interface DrawnRect extends Paint {
	readonly kind: 'rect';
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
	readonly radius: number;
}

export interface DrawnLine {
	readonly kind: 'line';
	readonly x1: number;
	readonly y1: number;
	readonly x2: number;
	readonly y2: number;
	readonly stroke: string;
	readonly strokeWidth: number;
	readonly dash: readonly number[];
}

export interface DrawnPath extends Paint {
	readonly kind: 'path';
	/** As in SVG. */
	readonly d: string;
	/** From the path's own unit to pixels, as in `matrix(a b c d e f)`. Its lines are `strokeWidth` wide before it. */
	readonly matrix: Matrix;
}

export interface DrawnText {
	readonly kind: 'text';
	readonly text: string;
	readonly x: number;
	/** Of the line the letters stand on. */
	readonly y: number;
	/** What it took on the page; other typefaces are fitted to it. */
	readonly width: number;
	readonly family: string;
	readonly size: number;
	readonly weight: string;
	readonly style: string;
	readonly fill: string;
}

export type Matrix = readonly [number, number, number, number, number, number];
