import type { Drawing, DrawingItem, Paint } from './drawing.ts';

/** A drawing as the text of an SVG file that stands alone. Lengths have at most two decimals. */
export function printSvg({ width, height, ground, items }: Drawing): string {
	const [w, h] = [number(width), number(height)];
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" width="${w}" height="${h}" viewBox="0 0 ${w} ${h}">`,
		`<rect width="${w}" height="${h}" ${colour('fill', ground)}/>`,
		...items.map(printItem),
		'</svg>',
		'',
	].join('\n');
}

function printItem(item: DrawingItem): string {
	switch (item.kind) {
		case 'rect':
			return `<rect${lengths({ x: item.x, y: item.y, width: item.width, height: item.height, rx: item.radius })}${paint(item)}/>`;
		case 'line':
			return `<line${lengths({ x1: item.x1, y1: item.y1, x2: item.x2, y2: item.y2 })}${paint({ ...item, fill: null, round: false })}/>`;
		case 'path':
			return `<path d="${escaped(item.d)}" transform="matrix(${item.matrix.map(exactly).join(' ')})"${paint(item)}/>`;
		case 'text': {
			const { x, y, size, family, weight, style, fill } = item;
			const place = lengths({ x, y, 'font-size': size, textLength: item.width });
			const font = `font-family="${escaped(family)}" font-weight="${escaped(weight)}" font-style="${escaped(style)}"`;
			return `<text${place} lengthAdjust="spacingAndGlyphs" ${font} ${colour('fill', fill)}>${escaped(item.text)}</text>`;
		}
	}
}

function paint({ fill, stroke, strokeWidth, dash, round }: Paint): string {
	const line =
		stroke === null
			? ''
			: ` ${colour('stroke', stroke)} stroke-width="${number(strokeWidth)}"` +
				(dash.length > 0 ? ` stroke-dasharray="${dash.map(number).join(' ')}"` : '') +
				(round ? ' stroke-linecap="round" stroke-linejoin="round"' : '');
	return ` ${colour('fill', fill ?? 'none')}${line}`;
}

/** Programs for slides know no colour one can see through, so its opacity stands beside it. */
function colour(name: 'fill' | 'stroke', value: string): string {
	const [, rgb, opacity] = /^rgba\((.*), ([\d.e-]+)\)$/u.exec(value) ?? [];
	if (rgb === undefined) return `${name}="${escaped(value)}"`;
	return `${name}="rgb(${escaped(rgb)})" ${name}-opacity="${number(Number(opacity))}"`;
}

function lengths(values: Readonly<Record<string, number>>): string {
	return Object.entries(values)
		.map(([name, value]) => ` ${name}="${number(value)}"`)
		.join('');
}

function number(value: number): string {
	return String(Math.round(value * 100) / 100 || 0);
}

/** Scales may be small; six decimals are still short. */
function exactly(value: number): string {
	return String(Math.round(value * 1e6) / 1e6 || 0);
}

/** Safe in text and in attributes; characters that XML has no place for are left out. */
function escaped(text: string): string {
	return text
		.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
		.replace(/[&<>"]/gu, (sign) => entities[sign] ?? '');
}

const entities: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
};
