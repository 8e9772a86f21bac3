import type { Drawing, DrawingItem, Paint } from '~/domain/figure/drawing.ts';

/** Pixels of the picture for each CSS pixel: sharp when it is shown twice as large. */
const density = 2;

/** A drawing as a PNG picture. */
export function paintDrawing({ width, height, ground, items }: Drawing): Promise<Blob> {
	const canvas = document.createElement('canvas');
	canvas.width = Math.ceil(width * density);
	canvas.height = Math.ceil(height * density);
	const pen = canvas.getContext('2d');
	if (!pen) return Promise.reject(new Error('There is no canvas to paint on.'));
	pen.fillStyle = ground;
	pen.fillRect(0, 0, canvas.width, canvas.height);
	for (const item of items) {
		pen.setTransform(density, 0, 0, density, 0, 0);
		paintItem(pen, item);
	}
	return new Promise((resolve, reject) => {
		canvas.toBlob((blob) => {
			if (blob) resolve(blob);
			else reject(new Error('The picture is too large for this browser.'));
		}, 'image/png');
	});
}

function paintItem(pen: CanvasRenderingContext2D, item: DrawingItem): void {
	const path = new Path2D();
	switch (item.kind) {
		case 'rect':
			path.roundRect(item.x, item.y, item.width, item.height, item.radius);
			return paint(pen, path, item);
		case 'line':
			path.moveTo(item.x1, item.y1);
			path.lineTo(item.x2, item.y2);
			return paint(pen, path, { ...item, fill: null, round: false });
		case 'path':
			pen.transform(...item.matrix);
			return paint(pen, new Path2D(item.d), item);
		case 'text': {
			pen.font = `${item.style} ${item.weight} ${String(item.size)}px ${item.family}`;
			pen.fillStyle = item.fill;
			const own = pen.measureText(item.text).width;
			pen.translate(item.x, item.y);
			if (own > 0) pen.scale(item.width / own, 1);
			pen.fillText(item.text, 0, 0);
		}
	}
}

function paint(
	pen: CanvasRenderingContext2D,
	path: Path2D,
	{ fill, stroke, strokeWidth, dash, round }: Paint,
): void {
	if (fill !== null) {
		pen.fillStyle = fill;
		pen.fill(path);
	}
	if (stroke === null) return;
	pen.strokeStyle = stroke;
	pen.lineWidth = strokeWidth;
	pen.setLineDash([...dash]);
	pen.lineCap = round ? 'round' : 'butt';
	pen.lineJoin = round ? 'round' : 'miter';
	pen.stroke(path);
}
