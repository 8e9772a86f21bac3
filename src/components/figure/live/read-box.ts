import { readGenerated } from './read-generated.ts';
import { visibleColour } from './visible-colour.ts';
import type { DrawingItem, Matrix } from '~/domain/figure/drawing.ts';
import type { Frame } from './read-figure.ts';

/** The background and the borders of an element of HTML, and what its style puts into it. */
export function readBox(element: Element, style: CSSStyleDeclaration, frame: Frame): DrawingItem[] {
	const own = [...element.getClientRects()].map((rect) => placed(rect, frame));
	return [
		...own.flatMap((one) => boxItems(one, style, frame.opacity)),
		...own.slice(0, 1).flatMap((one) => readGenerated(element, style, one, frame)),
	];
}

/** A place on the screen as a place in the drawing. */
export function placed(rect: DOMRect, { left, top, scale }: Frame): Box {
	return {
		x: (rect.left - left) / scale,
		y: (rect.top - top) / scale,
		width: rect.width / scale,
		height: rect.height / scale,
	};
}

export interface Box {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

/** A box as its style draws it: its shadow where that is an edge, its background, borders and outline. */
export function boxItems(box: Box, style: CSSStyleDeclaration, opacity: number): DrawingItem[] {
	const fill = visibleColour(style.backgroundColor, opacity);
	const borders = sides.map((side) => readLine(style, `border-${side}`, opacity));
	const [first] = borders;
	const isEven = borders.every((border) => JSON.stringify(border) === JSON.stringify(first));
	const ground = fill === null ? [] : [{ ...outline(box, style), ...none, fill }];
	return [
		...edge(box, style, opacity),
		...(isEven && first
			? [{ ...outline(grown(box, -first.strokeWidth / 2), style), ...none, ...first, fill }]
			: ground),
		...(isEven ? [] : sides.flatMap((side, at) => sideItems(box, side, borders[at]))),
		...outlined(box, style, opacity),
	];
}

const none = { fill: null, stroke: null, strokeWidth: 0, dash: [], round: false };
const sides = ['top', 'right', 'bottom', 'left'] as const;

/** A line of a box; `null` where none is seen. */
function readLine(style: CSSStyleDeclaration, name: string, opacity: number): Line | null {
	const line = style.getPropertyValue(`${name}-style`);
	const stroke = visibleColour(style.getPropertyValue(`${name}-color`), opacity);
	const strokeWidth = parseFloat(style.getPropertyValue(`${name}-width`)) || 0;
	if (/^(?:none|hidden|auto)$/u.test(line) || stroke === null || strokeWidth === 0) return null;
	return { stroke, strokeWidth, dash: dashOf(line, strokeWidth) };
}

interface Line {
	readonly stroke: string;
	readonly strokeWidth: number;
	readonly dash: readonly number[];
}

function sideItems(box: Box, side: (typeof sides)[number], line: Line | null | undefined) {
	return line
		? [{ kind: 'line' as const, ...along(box, side, line.strokeWidth / 2), ...line }]
		: [];
}

/** What is chosen often has an outline; it stands around the box. */
function outlined(box: Box, style: CSSStyleDeclaration, opacity: number): DrawingItem[] {
	const line = readLine(style, 'outline', opacity);
	if (!line) return [];
	const by = (parseFloat(style.outlineOffset) || 0) + line.strokeWidth / 2;
	return [{ ...outline(grown(box, by), style), ...none, ...line }];
}

/** A shadow that is not blurred and not moved is an edge; others are left out. */
function edge(box: Box, style: CSSStyleDeclaration, opacity: number): DrawingItem[] {
	const [, colour = '', by = ''] =
		/^(rgba?\(.*?\)) 0px 0px 0px ([\d.]+)px$/u.exec(style.boxShadow) ?? [];
	const fill = visibleColour(colour || 'none', opacity);
	return fill === null ? [] : [{ ...outline(grown(box, Number(by)), style), ...none, fill }];
}

function dashOf(line: string, width: number): number[] {
	if (line === 'dashed') return [width * 3, width * 2];
	return line === 'dotted' ? [width, width] : [];
}

function grown({ x, y, width, height }: Box, by: number): Box {
	return {
		x: x - by,
		y: y - by,
		width: Math.max(0, width + 2 * by),
		height: Math.max(0, height + 2 * by),
	};
}

function along({ x, y, width, height }: Box, side: (typeof sides)[number], by: number) {
	switch (side) {
		case 'top':
			return { x1: x, y1: y + by, x2: x + width, y2: y + by };
		case 'bottom':
			return { x1: x, y1: y + height - by, x2: x + width, y2: y + height - by };
		case 'left':
			return { x1: x + by, y1: y, x2: x + by, y2: y + height };
		case 'right':
			return { x1: x + width - by, y1: y, x2: x + width - by, y2: y + height };
	}
}

/** A rectangle where its corners are alike, else a path. */
function outline(box: Box, style: CSSStyleDeclaration) {
	const { x, y, width, height } = box;
	const most = Math.min(width, height) / 2;
	const [a = 0, b = 0, c = 0, d = 0] = [
		style.borderTopLeftRadius,
		style.borderTopRightRadius,
		style.borderBottomRightRadius,
		style.borderBottomLeftRadius,
	].map((radius) => {
		const length = parseFloat(radius) || 0;
		return Math.min(most, radius.includes('%') ? (length / 100) * width : length);
	});
	if (a === b && b === c && c === d) return { kind: 'rect' as const, ...box, radius: a };
	const matrix: Matrix = [1, 0, 0, 1, x, y];
	const corner = (r: number, to: string) => `A${String(r)} ${String(r)} 0 0 1 ${to}`;
	const path = [
		`M0 ${String(a)}`,
		corner(a, `${String(a)} 0`),
		`H${String(width - b)}`,
		corner(b, `${String(width)} ${String(b)}`),
		`V${String(height - c)}`,
		corner(c, `${String(width - c)} ${String(height)}`),
		`H${String(d)}`,
		corner(d, `0 ${String(height - d)}`),
		'Z',
	].join('');
	return { kind: 'path' as const, d: path, matrix };
}
