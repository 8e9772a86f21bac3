import { VoiceShape } from '../../figure/VoiceShape.tsx';
import type { ComponentChildren, VNode } from 'preact';
import type { Score, ScoreBar } from '~/domain/excerpt/score.ts';

/** The bars of a score on their tracks. */
export function ScorePicture({
	drawing,
	role,
	labelledBy,
	describedBy,
	rows,
	end = 0,
	scale,
	drawBar = (_, shape) => shape,
	children,
	after,
}: ScorePictureProps) {
	const { tracks, bars, width } = drawing;
	const row = rows.height + rows.below;
	const height = tracks.length * row - rows.below + end;
	return (
		<svg
			viewBox={`0 0 ${String(width)} ${String(Math.max(0, height))}`}
			{...(scale !== undefined && { width: width * scale, height: height * scale })}
			role={role}
			aria-labelledby={labelledBy}
			aria-describedby={describedBy}
		>
			{children}
			{bars.map((bar) =>
				drawBar(
					bar,
					<VoiceShape
						key={bar.turn}
						voice={tracks[bar.track]?.voice ?? 'colleague'}
						x={bar.x}
						y={bar.track * row}
						width={bar.width}
						height={rows.height}
					/>,
				),
			)}
			{after}
		</svg>
	);
}

interface ScorePictureProps {
	readonly drawing: Score;
	readonly role: 'img' | 'group';
	readonly labelledBy: string;
	readonly describedBy?: string;
	/** Of a bar, and of the room under it. */
	readonly rows: { readonly height: number; readonly below: number };
	/** The room under the last one; none where nothing is drawn there. */
	readonly end?: number;
	/** Pixels for each unit of the drawing; left out, it fills its width. */
	readonly scale?: number;
	/** What stands around the shape of a bar. */
	readonly drawBar?: (bar: ScoreBar, shape: VNode) => VNode;
	/** Its name and its description. */
	readonly children: ComponentChildren;
	/** Drawn over the bars. */
	readonly after?: ComponentChildren;
}
