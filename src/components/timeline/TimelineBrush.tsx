import { useMemo, useRef } from 'preact/hooks';
import { percent } from '~/domain/figure/percent.ts';
import { brushYears } from '~/domain/timeline/brush-years.ts';
import { brushGrip, brushTo } from '~/domain/timeline/brush.ts';
import { describeWindow } from '~/domain/timeline/describe-window.ts';
import { frameOfYears } from '~/domain/timeline/frame-of-years.ts';
import { isSameWindow } from '~/domain/timeline/year-window.ts';
import { windowForKey } from '~/domain/timeline/window-for-key.ts';
import { brushId } from './timeline-living.ts';
import type { BrushGrip } from '~/domain/timeline/brush.ts';
import type { YearWindow } from '~/domain/timeline/year-window.ts';
import type { TimelineLiving } from './timeline-living.ts';

/**
 * The whole line, small, with the years that are shown as a window on it: one control. The window is dragged, by its
 * ends made longer or shorter, and drawn anew beside it; with the keyboard it is a slider.
 */
export function TimelineBrush({ living }: { readonly living: TimelineLiving }) {
	const { state, extent, entries, move, drag } = living;
	const { window } = state;
	const { whole, first } = extent;
	const at = (year: number) => ((year - whole.from) / (whole.to - whole.from)) * 100;
	const grip = useRef<BrushGrip | null>(null);
	// They stay where they are while the window moves.
	const ticks = useMemo(() => brushTicks(entries, whole), [entries, whole]);
	const years = useMemo(() => yearLabels(entries, whole), [entries, whole]);

	const yearUnder = (event: BrushEvent) => {
		const { left, width } = event.currentTarget.getBoundingClientRect();
		return whole.from + ((event.clientX - left) / width) * (whole.to - whole.from);
	};
	const letGo = () => {
		grip.current = null;
		drag(undefined);
	};
	return (
		<svg
			class="timeline-brush"
			id={brushId(living)}
			role="slider"
			tabindex={0}
			aria-label="Årene på linjen. Plus og minus zoomer, piletaster flytter."
			aria-valuemin={whole.from}
			aria-valuemax={whole.to}
			aria-valuenow={window.from}
			aria-valuetext={describeWindow(window)}
			onKeyDown={(event) => {
				if (event.ctrlKey || event.metaKey || event.altKey) return;
				const next = windowForKey(event.key, window, whole);
				if (!next) return;
				event.preventDefault();
				// At an end a key held down would go on writing the address.
				if (!isSameWindow(next, window)) move(next);
			}}
			onPointerDown={(event) => {
				if (event.button !== 0) return;
				event.currentTarget.setPointerCapture(event.pointerId);
				const { width } = event.currentTarget.getBoundingClientRect();
				const reach = (handle / width) * (whole.to - whole.from);
				grip.current = brushGrip(yearUnder(event), window, reach);
			}}
			onPointerMove={(event) => {
				if (grip.current) drag(brushTo(yearUnder(event), grip.current, whole));
			}}
			onLostPointerCapture={letGo}
		>
			<rect class="timeline-brush-ground" width="100%" height="100%" />
			<line class="timeline-brush-axis" x1="0" x2={percent(at(first.to))} y1="50%" y2="50%" />
			<line
				class="timeline-brush-axis"
				data-kind="since"
				x1={percent(at(first.to))}
				x2="100%"
				y1="50%"
				y2="50%"
			/>
			{ticks}
			<rect
				class="timeline-brush-window"
				x={percent(at(window.from))}
				width={percent(at(window.to) - at(window.from))}
				height="100%"
			/>
			{years}
			{[window.from, window.to].map((year, end) => (
				<rect class="timeline-brush-handle" x={percent(at(year))} key={end} />
			))}
		</svg>
	);
}

function brushTicks(entries: TimelineLiving['entries'], { from, to }: YearWindow) {
	const frame = frameOfYears(from, to);
	return entries.map(({ event: { id, date, kind } }) => (
		<rect class="timeline-brush-tick" data-kind={kind} x={percent(frame.place(date))} key={id} />
	));
}

function yearLabels(entries: TimelineLiving['entries'], whole: YearWindow) {
	return brushYears(
		entries.map(({ event }) => event),
		whole,
	).map(({ year, at, anchor }) => (
		<text class="timeline-brush-year" x={percent(at)} y="100%" text-anchor={anchor} key={year}>
			{year}
		</text>
	));
}

/** How far from an end of the window a finger still takes it, in CSS pixels. */
const handle = 16;

interface BrushEvent {
	readonly clientX: number;
	readonly currentTarget: Element;
}
