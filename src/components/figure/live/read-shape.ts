import { visibleColour } from './visible-colour.ts';
import type { DrawingItem, Matrix } from '~/domain/figure/drawing.ts';
import type { Frame } from './read-figure.ts';

/** A shape of an SVG drawing as a path; nothing for groups, words and what has no colour. */
export function readShape(
	element: SVGElement,
	style: CSSStyleDeclaration,
	{ left, top, scale, opacity }: Frame,
): DrawingItem[] {
	const d = element instanceof SVGGeometryElement ? outlineOf(element) : '';
	const screen = element instanceof SVGGraphicsElement ? element.getScreenCTM() : null;
	if (d === '' || !screen) return [];
	const seen = (colour: string, own: string) => visibleColour(colour, opacity * Number(own));
	const fill = element instanceof SVGLineElement ? null : seen(style.fill, style.fillOpacity);
	const lineWidth = parseFloat(style.strokeWidth) || 0;
	const stroke = lineWidth > 0 ? seen(style.stroke, style.strokeOpacity) : null;
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

/** Styles may say how large a shape is, so the browser is asked, and not its attributes. */
function outlineOf(element: SVGGeometryElement): string {
	if (element instanceof SVGPathElement) return element.getAttribute('d') ?? '';
	if (element instanceof SVGRectElement) return rectangle(element);
	if (element instanceof SVGCircleElement || element instanceof SVGEllipseElement) {
		return ellipse(element.getBBox());
	}
	if (element instanceof SVGLineElement) {
		const [x1, y1, x2, y2] = [element.x1, element.y1, element.x2, element.y2].map((length) =>
			digits(length.baseVal.value),
		);
		return `M${String(x1)} ${String(y1)}L${String(x2)} ${String(y2)}`;
	}
	if (element instanceof SVGPolygonElement || element instanceof SVGPolylineElement) {
		const points = element.getAttribute('points')?.trim() ?? '';
		return points && `M${points}${element instanceof SVGPolygonElement ? 'Z' : ''}`;
	}
	return '';
}

function rectangle(element: SVGRectElement): string {
	const box = element.getBBox();
	const [x, y, width, height] = [box.x, box.y, box.width, box.height].map(digits) as Four;
	const rx = parseFloat(getComputedStyle(element).rx) || 0;
	const r = Math.min(rx, width / 2, height / 2);
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

function ellipse(box: DOMRect): string {
	const [x, y, width, height] = [box.x, box.y, box.width, box.height].map(digits) as Four;
	if (width === 0 || height === 0) return '';
	const radii = `${String(width / 2)} ${String(height / 2)}`;
	return `M${String(x)} ${String(y + height / 2)}a${radii} 0 1 0 ${String(width)} 0a${radii} 0 1 0 ${String(-width)} 0Z`;
}

type Four = [number, number, number, number];

/** The browser keeps lengths with fewer digits than it tells. */
function digits(value: number): number {
	return Math.round(value * 1000) / 1000;
}
