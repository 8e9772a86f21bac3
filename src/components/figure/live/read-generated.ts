import { boxItems, type Box } from './read-box.ts';
import { fontMetrics } from './read-text.ts';
import { visibleColour } from './visible-colour.ts';
import type { DrawingItem } from '~/domain/figure/drawing.ts';
import type { Frame } from './read-figure.ts';

/**
 * What a style puts into an element: marks that have a place of their own, and marks and words that stand before what
 * is in it. No browser tells where those are, so they are placed as figures have them: at the upper left, or, in a row, in
 * its middle.
 */
export function readGenerated(
	element: Element,
	around: CSSStyleDeclaration,
	box: Box,
	frame: Frame,
): DrawingItem[] {
	return ['::before', '::after'].flatMap((name) => {
		const style = getComputedStyle(element, name);
		if (style.content === 'none' || style.display === 'none') return [];
		const opacity = frame.opacity * Number(style.opacity);
		const place = style.position === 'absolute' ? ownPlace(box, around, style) : null;
		if (place) return boxItems(place, style, opacity);
		if (style.position !== 'static' || name === '::after') return [];
		const first = firstPlace(box, around, style);
		const words = wordsOf(element, style);
		if (words === '') return first ? boxItems(first, style, opacity) : [];
		return style.display === 'block' ? text(words, box, around, style, opacity) : [];
	});
}

function ownPlace(box: Box, around: CSSStyleDeclaration, style: CSSStyleDeclaration): Box | null {
	const size = sizeOf(style);
	const [left, top] = [parseFloat(style.left), parseFloat(style.top)];
	if (!size || !Number.isFinite(left) || !Number.isFinite(top)) return null;
	return {
		x: box.x + pixels(around.borderLeftWidth) + left,
		y: box.y + pixels(around.borderTopWidth) + top,
		...size,
	};
}

function firstPlace(box: Box, around: CSSStyleDeclaration, style: CSSStyleDeclaration): Box | null {
	const size = sizeOf(style);
	if (!size) return null;
	const isInMiddle = around.display.endsWith('flex') && around.alignItems === 'center';
	const { x, y } = insideOf(box, around);
	return {
		x: x + pixels(style.marginLeft),
		y: isInMiddle ? box.y + (box.height - size.height) / 2 : y + pixels(style.marginTop),
		...size,
	};
}

function text(
	words: string,
	box: Box,
	around: CSSStyleDeclaration,
	style: CSSStyleDeclaration,
	opacity: number,
): DrawingItem[] {
	const fill = visibleColour(style.color, opacity);
	if (fill === null) return [];
	const font = {
		family: style.fontFamily,
		size: parseFloat(style.fontSize),
		weight: style.fontWeight,
		style: style.fontStyle,
	};
	const { rise, height, measure } = fontMetrics(font);
	const { x, y } = insideOf(box, around);
	const line = parseFloat(style.lineHeight) || height;
	return [
		{
			kind: 'text',
			text: words,
			x: x + pixels(style.marginLeft),
			y: y + pixels(style.marginTop) + (line - height) / 2 + rise,
			width: measure(words),
			...font,
			fill,
		},
	];
}

/** `"words"` or `attr(data-words)`; browsers tell either. */
function wordsOf(element: Element, { content }: CSSStyleDeclaration): string {
	const [, written] = /^"(.*)"$/u.exec(content) ?? [];
	const [, attribute = ''] = /^attr\(([\w-]+)\)$/u.exec(content) ?? [];
	return written ?? element.getAttribute(attribute) ?? '';
}

function insideOf({ x, y }: Box, style: CSSStyleDeclaration) {
	return {
		x: x + pixels(style.borderLeftWidth) + pixels(style.paddingLeft),
		y: y + pixels(style.borderTopWidth) + pixels(style.paddingTop),
	};
}

/** With its borders; `null` where the browser tells no size in pixels. */
function sizeOf(style: CSSStyleDeclaration) {
	const [width, height] = [parseFloat(style.width), parseFloat(style.height)];
	if (!Number.isFinite(width) || !Number.isFinite(height)) return null;
	const isInner = style.boxSizing === 'content-box';
	const more = (sides: readonly string[]) =>
		isInner ? sides.reduce((sum, side) => sum + pixels(side), 0) : 0;
	return {
		width: width + more([style.borderLeftWidth, style.borderRightWidth]),
		height: height + more([style.borderTopWidth, style.borderBottomWidth]),
	};
}

function pixels(value: string): number {
	return parseFloat(value) || 0;
}
