import type { Voice } from '~/domain/excerpt/voice.ts';

/** The form of a voice in a rectangle: round ends, square ends, points, or round above and square below. */
export function VoiceShape({ voice, x, y, width, height }: VoiceShapeProps) {
	const r = height / 2;
	const right = x + width;
	const bottom = y + height;
	switch (voice) {
		case 'citizen':
			return <rect data-voice={voice} x={x} y={y} width={width} height={height} rx={r} />;
		case 'system':
			return <rect data-voice={voice} x={x} y={y} width={width} height={height} />;
		case 'researcher':
			return (
				<path
					data-voice={voice}
					d={`M${x} ${y + r}L${x + r} ${y}H${right - r}L${right} ${y + r}L${right - r} ${bottom}H${x + r}Z`}
				/>
			);
		case 'colleague':
			return (
				<path
					data-voice={voice}
					d={`M${x} ${bottom}V${y + r}A${r} ${r} 0 0 1 ${x + r} ${y}H${right - r}A${r} ${r} 0 0 1 ${right} ${y + r}V${bottom}Z`}
				/>
			);
	}
}

interface VoiceShapeProps {
	readonly voice: Voice;
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}
