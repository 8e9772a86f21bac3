import { wrapWords } from '~/domain/figure/wrap-words.ts';
import { readBox } from './read-box.ts';
import { readShape } from './read-shape.ts';
import { fontMetrics, readText } from './read-text.ts';
import type { Drawing, DrawingItem, DrawnText } from '~/domain/figure/drawing.ts';

/**
 * A figure of the page as a drawing, as it looks right now, with its caption, where it has one, and the address of what
 * is shown at the foot. What is not to be seen, and what has `data-undrawn`, is left out; so are fields to write in,
 * pictures, gradients and underlines, which figures do without.
 */
export function readFigure(figure: HTMLElement): Drawing {
	const around = figure.getBoundingClientRect();
	// On a slide everything is scaled; the file has the figure's own size.
	const ratio = figure.offsetWidth > 0 ? around.width / figure.offsetWidth : 1;
	// `offsetWidth` is rounded; a difference this small is that.
	const scale = Math.abs(ratio - 1) < 0.01 ? 1 : ratio;
	const frame: Frame = {
		left: around.left - margin * scale,
		top: around.top - margin * scale,
		scale,
		opacity: 1,
	};
	const items: DrawingItem[] = [];
	let bottom = margin;
	let right = margin + around.width / scale;
	walk(
		figure,
		(found, { bottom: under, right: after }) => {
			items.push(...found);
			bottom = Math.max(bottom, (under - frame.top) / scale);
			right = Math.max(right, (after - frame.left) / scale);
		},
		frame,
	);
	const foot = footOf(figure, bottom + margin, right - margin);
	return {
		width: right + margin,
		height: (foot.at(-1)?.y ?? bottom) + margin,
		ground: groundOf(figure),
		items: [...items, ...foot],
	};
}

/**
 * From the screen to the drawing: lengths are divided by `scale` once the upper left is taken away. All that stands in it
 * is seen through `opacity`.
 */
export interface Frame {
	readonly left: number;
	readonly top: number;
	readonly scale: number;
	readonly opacity: number;
}

/** White space around the drawing, in pixels. */
const margin = 24;

type Found = (items: readonly DrawingItem[], place: DOMRect) => void;

function walk(element: Element, found: Found, around: Frame): void {
	const style = getComputedStyle(element);
	if (isLeftOut(element, style)) return;
	const frame = { ...around, opacity: around.opacity * Number(style.opacity) };
	if (style.visibility === 'visible') {
		const own =
			element instanceof SVGElement
				? readShape(element, style, frame)
				: readBox(element, style, frame);
		if (own.length > 0) found(own, element.getBoundingClientRect());
	}
	for (const child of element.childNodes) {
		if (child instanceof Element) walk(child, found, frame);
		else if (child instanceof Text && style.visibility === 'visible') {
			const lines = readText(child, style, frame);
			if (lines.length > 0) found(lines, placeOf(child));
		}
	}
}

function isLeftOut(element: Element, style: CSSStyleDeclaration): boolean {
	return (
		style.display === 'none' ||
		style.opacity === '0' ||
		// So words are there for screen readers only.
		style.clipPath === 'inset(50%)' ||
		element.matches(undrawn)
	);
}

/** Controls that no drawing can show, and what is not drawn anyway. */
const undrawn =
	'[data-undrawn], details:not([open]), input, select, textarea, defs, title, desc, script, style';

function placeOf(text: Text): DOMRect {
	const range = document.createRange();
	range.selectNodeContents(text);
	return range.getBoundingClientRect();
}

/** The caption where it is not drawn, and the address, in lines that fit. */
function footOf(figure: HTMLElement, top: number, width: number): DrawnText[] {
	const caption = figure.querySelector('figcaption');
	const isDrawn = caption === null || caption.getClientRects().length > 0;
	const { fontFamily: family, color } = getComputedStyle(caption ?? figure);
	const font = { family, size: 13, weight: '400', style: 'normal' };
	const { measure } = fontMetrics(font);
	const sources = [isDrawn ? '' : caption.textContent, `${document.title}. ${location.href}`];
	const lines = sources.flatMap((text) => wrapWords(text, width - margin, measure));
	return lines.map((text, at) => ({
		...font,
		kind: 'text',
		text,
		x: margin,
		y: top + at * 20,
		width: measure(text),
		fill: color,
	}));
}

/** What the figure stands on: the first colour behind it that one cannot see through. */
function groundOf(figure: Element): string {
	for (let at: Element | null = figure; at; at = at.parentElement) {
		const { backgroundColor } = getComputedStyle(at);
		if (!/^rgba\(.*, 0\)$|^transparent$/u.test(backgroundColor)) return backgroundColor;
	}
	return '#fff';
}
