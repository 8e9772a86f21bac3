import { useState } from 'preact/hooks';
import { scoreMarks } from '~/domain/excerpt/score-marks.ts';
import { MarkShape } from './MarkShape.tsx';
import { ScorePicture } from './ScorePicture.tsx';
import { barText } from './score-words.ts';
import { layout } from './score-layout.ts';
import type { ExcerptTurn } from '~/domain/excerpt/excerpt.ts';
import type { PlaceKind } from '~/domain/excerpt/score-place.ts';
import type { Score } from '~/domain/excerpt/score.ts';

/**
 * A score whose bars lead to their turns. One of them is reached with Tab, the others with the arrows. Turns that are
 * still to come on a slide are outlines and lead nowhere.
 */
export function LivePicture(props: LivePictureProps) {
	const { drawing, turns, id, title, kinds, scale, present, hidden, hrefOf, onGo } = props;
	const [last, setLast] = useState(1);
	const row = layout.rows.height + layout.rows.below;
	const shown = drawing.bars.filter(({ turn }) => !hidden.has(turn));
	const wanted = present ?? last;
	const stop = shown.some(({ turn }) => turn === wanted) ? wanted : shown[0]?.turn;
	return (
		<ScorePicture
			drawing={drawing}
			role="group"
			labelledBy={`${id}-title`}
			describedBy={`${id}-text`}
			rows={layout.rows}
			end={kinds.length > 0 ? layout.rows.below : layout.end}
			scale={scale}
			drawBar={(bar, shape) =>
				hidden.has(bar.turn) ? (
					<g key={bar.turn} data-state="coming">
						{shape}
					</g>
				) : (
					<a
						key={bar.turn}
						class="score-bar"
						href={hrefOf(bar.turn)}
						tabIndex={bar.turn === stop ? 0 : -1}
						aria-current={bar.turn === present ? 'true' : undefined}
						onFocus={() => setLast(bar.turn)}
						onKeyDown={move}
						onClick={(event) => onGo(bar.turn, event)}
					>
						<title>{barText(bar, drawing)}</title>
						{/* All of the track's height can be pressed. */}
						<rect class="score-hit" x={bar.x} y={bar.track * row} width={bar.width} height={row} />
						{shape}
						{bar.turn === present && (
							<rect
								class="score-present"
								x={bar.x + 1}
								y={bar.track * row + layout.rows.height + 3}
								width={bar.width - 2}
								height={3}
							/>
						)}
					</a>
				)
			}
			after={scoreMarks(turns, drawing, kinds, layout)
				.filter(({ turn }) => !hidden.has(turn))
				.map(({ kind, x, track }, at) => (
					<g
						key={at}
						class="score-mark"
						transform={`translate(${String(x)} ${String(track * row + layout.rows.height + 15)})`}
					>
						<MarkShape kind={kind} />
					</g>
				))}
		>
			<title id={`${id}-title`}>{title}</title>
			<desc id={`${id}-text`}>{shown.map((bar) => barText(bar, drawing)).join(' ')}</desc>
		</ScorePicture>
	);
}

export interface LivePictureProps {
	readonly drawing: Score;
	readonly turns: readonly ExcerptTurn[];
	/** Begins the ids of its title and text. */
	readonly id: string;
	readonly title: string;
	readonly kinds: readonly PlaceKind[];
	readonly scale: number;
	/** The turn somebody is at. */
	readonly present: number | null;
	/** Turns that are still to come. */
	readonly hidden: ReadonlySet<number>;
	readonly hrefOf: (turn: number) => string;
	readonly onGo: (turn: number, event: MouseEvent) => void;
}

/** Arrows, Home and End go along the bars in the order of the turns. */
function move(event: KeyboardEvent): void {
	const bar = event.currentTarget;
	if (!(bar instanceof SVGElement) || event.ctrlKey || event.metaKey || event.altKey) return;
	const bars = [...(bar.ownerSVGElement?.querySelectorAll<SVGElement>('.score-bar') ?? [])];
	const at = bars.indexOf(bar);
	const next = {
		ArrowRight: at + 1,
		ArrowDown: at + 1,
		ArrowLeft: at - 1,
		ArrowUp: at - 1,
		Home: 0,
		End: bars.length - 1,
	}[event.key];
	if (next === undefined) return;
	event.preventDefault();
	bars[Math.max(0, Math.min(bars.length - 1, next))]?.focus();
}
