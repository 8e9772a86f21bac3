import type { DrawingItem, Matrix } from '~/domain/figure/drawing.ts';
import type { Frame } from './read-figure.ts';

/** A shape of an SVG drawing as a path; nothing for groups, words and what has no colour. */
export function readShape(
	element: SVGElement,
	style: CSSStyleDeclaration,
	{ left, top, scale }: Frame,
): DrawingItem[] {
	const d = element instanceof SVGGeometryElement ? outlineOf(element) : '';
	const screen = element instanceof SVGGraphicsElement ? element.getScreenCTM() : null;
	if (d === '' || !screen) return [];
	const fill = element instanceof SVGLineElement ? null : visible(style.fill);
	const lineWidth = parseFloat(style.strokeWidth) || 0;
	const stroke = lineWidth > 0 ? visible(style.stroke) : null;
	if (fill === null && stroke === null) return [];
	const { a, b, c, d: e, e: x, f: y } = screen;
	const matrix: Matrix = [a, b, c, e, x - left, y - top].map(
		(value) => value / scale,
	) as unknown as Matrix;
	// Such a line is as wide on the page as it says, however the drawing is scaled.
	const grown = style.vectorEffect === 'non-scaling-stroke' ? Math.hypot(a, b) / scale || 1 : 1;
	return [
		{
			kind: 'path',
			d,
			matrix,
			fill,
			stroke,
			strokeWidth: lineWidth / grown,
			dash: (style.strokeDasharray.match(/[\d.]+/gu) ?? []).map((part) => Number(part) / grown),
			round: style.strokeLinecap === 'round',
		},
	];
}

/** A computed colour; `null` for none and for one that is not there. */
export function visible(colour: string): string | null {
	return /^(?:none|transparent|url\(.*|rgba\(.*, 0\))$/u.test(colour) ? null : colour;
}

function outlineOf(element: SVGGeometryElement): string {
	if (element instanceof SVGPathElement) return element.getAttribute('d') ?? '';
	if (element instanceof SVGRectElement) return rectangle(element);
	if (element instanceof SVGCircleElement) {
		const { cx, cy, r } = element;
		return ellipse(cx, cy, r.baseVal.value, r.baseVal.value);
	}
	if (element instanceof SVGEllipseElement) {
		const { cx, cy, rx, ry } = element;
		return ellipse(cx, cy, rx.baseVal.value, ry.baseVal.value);
	}
	if (element instanceof SVGLineElement) {
		const [x1, y1, x2, y2] = [element.x1, element.y1, element.x2, element.y2].map(length);
		return `M${String(x1)} ${String(y1)}L${String(x2)} ${String(y2)}`;
	}
	if (element instanceof SVGPolygonElement || element instanceof SVGPolylineElement) {
		const points = element.getAttribute('points')?.trim() ?? '';
		return points && `M${points}${element instanceof SVGPolygonElement ? 'Z' : ''}`;
	}
	return '';
}

function rectangle(element: SVGRectElement): string {
	const [x = 0, y = 0, width = 0, height = 0] = [
		element.x,
		element.y,
		element.width,
		element.height,
	].map(length);
	const r = Math.min(length(element.rx), width / 2, height / 2);
	if (width === 0 || height === 0) return '';
	if (r === 0) {
		return `M${String(x)} ${String(y)}h${String(width)}v${String(height)}h${String(-width)}Z`;
	}
	const arc = (to: string) => `a${String(r)} ${String(r)} 0 0 1 ${to}`;
	return [
		`M${String(x + r)} ${String(y)}h${String(width - 2 * r)}`,
		arc(`${String(r)} ${String(r)}`),
		`v${String(height - 2 * r)}`,
		arc(`${String(-r)} ${String(r)}`),
		`h${String(2 * r - width)}`,
		arc(`${String(-r)} ${String(-r)}`),
		`v${String(2 * r - height)}`,
		arc(`${String(r)} ${String(-r)}`),
		'Z',
	].join('');
}

function ellipse(cx: SVGAnimatedLength, cy: SVGAnimatedLength, rx: number, ry: number): string {
	const radii = `${String(rx)} ${String(ry)}`;
	const across = String(2 * rx);
	return `M${String(length(cx) - rx)} ${String(length(cy))}a${radii} 0 1 0 ${across} 0a${radii} 0 1 0 -${across} 0Z`;
}

function length(value: SVGAnimatedLength): number {
	// The browser keeps lengths with fewer digits than it tells.
	return Math.round(value.baseVal.value * 1000) / 1000;
}
