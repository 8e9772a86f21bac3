import { visible } from './read-shape.ts';
import type { DrawingItem, Matrix } from '~/domain/figure/drawing.ts';
import type { Frame } from './read-figure.ts';

/** The background and the borders of an element of HTML. */
export function readBox(element: Element, style: CSSStyleDeclaration, frame: Frame): DrawingItem[] {
	const own = [...element.getClientRects()].map((rect) => placed(rect, frame));
	const [box] = own;
	return [
		...own.flatMap((one) => boxOf(one, style)),
		...(box ? ['::before', '::after'].flatMap((name) => generated(element, name, box, style)) : []),
	];
}

/** What a style puts into an element, where it has a place of its own in it: many marks are drawn like that. */
function generated(
	element: Element,
	name: string,
	box: Box,
	{ borderLeftWidth, borderTopWidth }: CSSStyleDeclaration,
): DrawingItem[] {
	const style = getComputedStyle(element, name);
	if (style.content === 'none' || style.display === 'none' || style.position !== 'absolute')
		return [];
	const [left, top, width, height] = [style.left, style.top, style.width, style.height].map(
		parseFloat,
	);
	if (![left, top, width, height].every(Number.isFinite)) return [];
	const [isInner, line] = [
		style.boxSizing === 'content-box',
		parseFloat(style.borderLeftWidth) || 0,
	];
	const more = isInner ? 2 * line : 0;
	return boxOf(
		{
			x: box.x + parseFloat(borderLeftWidth) + (left ?? 0),
			y: box.y + parseFloat(borderTopWidth) + (top ?? 0),
			width: (width ?? 0) + more,
			height: (height ?? 0) + more,
		},
		style,
	);
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

function boxOf(box: Box, style: CSSStyleDeclaration): DrawingItem[] {
	const fill = visible(style.backgroundColor);
	const borders = sides.map((side) => ({
		side,
		stroke:
			style.getPropertyValue(`border-${side}-style`) === 'none'
				? null
				: visible(style.getPropertyValue(`border-${side}-color`)),
		strokeWidth: parseFloat(style.getPropertyValue(`border-${side}-width`)) || 0,
		line: style.getPropertyValue(`border-${side}-style`),
	}));
	const [first] = borders;
	const isEven = borders.every(
		({ stroke, strokeWidth, line }) =>
			stroke === first?.stroke && strokeWidth === first.strokeWidth && line === first.line,
	);
	if (isEven && first) {
		const { stroke, strokeWidth, line } = first;
		const hasLine = stroke !== null && strokeWidth > 0;
		if (fill === null && !hasLine) return [];
		const look = {
			fill,
			stroke: hasLine ? stroke : null,
			strokeWidth,
			dash: dashOf(line, strokeWidth),
			round: false,
		};
		return [{ ...outline(inset(box, hasLine ? strokeWidth / 2 : 0), style), ...look }];
	}
	const none = { stroke: null, strokeWidth: 0, dash: [], round: false };
	const ground = fill === null ? [] : [{ ...outline(box, style), ...none, fill }];
	const lines = borders.flatMap(({ side, stroke, strokeWidth, line }): DrawingItem[] =>
		stroke === null || strokeWidth === 0
			? []
			: [
					{
						kind: 'line',
						...along(box, side, strokeWidth / 2),
						stroke,
						strokeWidth,
						dash: dashOf(line, strokeWidth),
					},
				],
	);
	return [...ground, ...lines];
}

type Side = (typeof sides)[number];

const sides = ['top', 'right', 'bottom', 'left'] as const;

function dashOf(line: string, width: number): number[] {
	if (line === 'dashed') return [width * 3, width * 2];
	return line === 'dotted' ? [width, width] : [];
}

function inset({ x, y, width, height }: Box, by: number): Box {
	return {
		x: x + by,
		y: y + by,
		width: Math.max(0, width - 2 * by),
		height: Math.max(0, height - 2 * by),
	};
}

function along({ x, y, width, height }: Box, side: Side, by: number) {
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
