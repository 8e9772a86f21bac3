/**
 * The head of an arrow at a point of the drawing around it; as large as the letters there.
 *
 * The head reaches 0.7 em past the point, so that the line, which ends at the point, is covered by it.
 */
export function ArrowHead({ x, y, towards }: ArrowHeadProps) {
	return (
		<svg x={x} y={y} width="1em" height="1em" viewBox="0 0 10 10" class="arrow-head">
			<path d="M7 0L-3 4.5V-4.5z" transform={`rotate(${String(angles[towards])})`} />
		</svg>
	);
}

const angles = { right: 0, down: 90, left: 180, up: 270 } as const;

interface ArrowHeadProps {
	/** SVG lengths, e.g. `100%`. */
	readonly x: string;
	readonly y: string;
	readonly towards: keyof typeof angles;
}
