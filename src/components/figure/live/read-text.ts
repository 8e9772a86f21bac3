import { placed, type Box } from './read-box.ts';
import { visibleColour } from './visible-colour.ts';
import type { DrawnText } from '~/domain/figure/drawing.ts';
import type { Frame } from './read-figure.ts';

/** The lines of a text as they are broken on the page. */
export function readText(node: Text, style: CSSStyleDeclaration, frame: Frame): DrawnText[] {
	const isSvg = node.parentElement instanceof SVGElement;
	const fill = isSvg
		? visibleColour(style.fill, frame.opacity * Number(style.fillOpacity))
		: visibleColour(style.color, frame.opacity);
	if (fill === null) return [];
	const font = { family: style.fontFamily, weight: style.fontWeight, style: style.fontStyle };
	const { rise, height } = fontMetrics({ ...font, size: 1 });
	return linesOf(node, frame).map(({ text, box }) => {
		const said = parseFloat(style.fontSize);
		const seen = box.height / height;
		return {
			kind: 'text',
			text: style.textTransform === 'uppercase' ? text.toLocaleUpperCase('da') : text,
			x: box.x,
			y: box.y + box.height * (rise / height),
			width: box.width,
			...font,
			// The height of a line is rounded; a drawing that is scaled has letters of another size than its style says.
			size: Math.abs(seen / said - 1) < 0.12 ? said : seen,
			fill,
		};
	});
}

interface Line {
	readonly text: string;
	readonly box: Box;
}

function linesOf(node: Text, frame: Frame): Line[] {
	const lines: { start: number; end: number; box: Box }[] = [];
	const range = document.createRange();
	for (const { 0: word, index } of node.data.matchAll(/\S+/gu)) {
		for (const [start, end] of piecesOf(node, range, index, index + word.length)) {
			range.setStart(node, start);
			range.setEnd(node, end);
			// Where a line begins in a word, the end of the one before is told too, with no width.
			const rect = [...range.getClientRects()].findLast(({ width }) => width > 0);
			if (!rect) continue;
			const box = placed(rect, frame);
			const line = lines.at(-1);
			if (line && Math.abs(line.box.y - box.y) < box.height / 2) {
				line.end = end;
				line.box = { ...line.box, width: box.x + box.width - line.box.x };
				continue;
			}
			// Not every browser gives the hyphen it draws there a width.
			if (line && node.data[start - 1] === '\u00AD') line.end = start;
			lines.push({ start, end, box });
		}
	}
	return lines.map(({ start, end, box }) => ({
		text: node.data
			.slice(start, end)
			.replace(/\u00AD$/u, '-')
			.replace(/\u00AD/gu, '')
			.replace(/\s+/gu, ' '),
		box,
	}));
}

/** A word in one piece, or letter by letter where it is parted on two lines. */
function piecesOf(node: Text, range: Range, start: number, end: number): [number, number][] {
	range.setStart(node, start);
	range.setEnd(node, end);
	if (range.getClientRects().length < 2) return [[start, end]];
	return Array.from({ length: end - start }, (_, at) => [start + at, start + at + 1]);
}

/** How high letters rise above their line and how high a line is, for the font at this size, and how wide a text is. */
export function fontMetrics({ family, size, weight, style }: Font) {
	const pen = document.createElement('canvas').getContext('2d');
	if (!pen) throw new Error('There is no canvas to measure with.');
	pen.font = `${style} ${weight} 100px ${family}`;
	const { fontBoundingBoxAscent: rise, fontBoundingBoxDescent: fall } = pen.measureText('x');
	const unit = size / 100;
	return {
		rise: rise * unit,
		height: (rise + fall) * unit,
		measure: (text: string) => pen.measureText(text).width * unit,
	};
}

type Font = Pick<DrawnText, 'family' | 'size' | 'weight' | 'style'>;
