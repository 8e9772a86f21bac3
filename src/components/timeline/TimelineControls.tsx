import { allThemes } from '~/domain/timeline/timeline-state.ts';
import { eventWords } from '~/domain/timeline/event-words.ts';
import { isSameWindow, pan, zoom } from '~/domain/timeline/year-window.ts';
import { MisreadNote } from '../figure/live/MisreadNote.tsx';
import { stepThrough } from '~/domain/timeline/step-through.ts';
import { showOpened } from './show-opened.ts';
import { TimelineBrush } from './TimelineBrush.tsx';
import { stepId } from './timeline-living.ts';
import type { Theme } from '~/domain/timeline/timeline-state.ts';
import type { YearWindow } from '~/domain/timeline/year-window.ts';
import type { TimelineLiving } from './timeline-living.ts';

/** Which years and themes the time line shows, and whether as a drawing or as a table. */
export function TimelineControls({ living, shown }: TimelineControlsProps) {
	const { state, extent, entries, change, move, isMisread } = living;
	const { window, themes, isTable, opened } = state;
	const { whole, first } = extent;
	const step = (window.to - window.from) / 2;
	const moves: readonly [string, YearWindow][] = [
		['Zoom ind', zoom(window, 0.5, whole)],
		['Zoom ud', zoom(window, 2, whole)],
		['Tidligere', pan(window, -step, whole)],
		['Senere', pan(window, step, whole)],
		['Hele linjen', whole],
		['Frem til oplægget', first],
	];
	const withoutTheme = (theme: Theme) =>
		opened.filter((id) => entries.every(({ event }) => event.id !== id || event.theme !== theme));
	const begin = () => {
		const events = entries.map(({ event }) => event).filter(({ theme }) => themes.includes(theme));
		const start = stepThrough(1, state, events, whole);
		if (!start) return;
		change(start);
		requestAnimationFrame(() => showOpened(living, start.opened[0], stepId(living, 1)));
	};
	return (
		<div class="timeline-controls" data-undrawn>
			<TimelineBrush living={living} />
			<p class="timeline-shown" role="status">
				{shown}
			</p>
			<div class="timeline-moves" role="group" aria-label="Årene på linjen">
				{moves.map(([name, to]) => (
					<button
						type="button"
						class="button"
						key={name}
						// Stays in reach at the end, so that the keyboard is not lost there.
						aria-disabled={isSameWindow(to, window)}
						onClick={() => move(to)}
					>
						{name}
					</button>
				))}
			</div>
			<fieldset class="timeline-themes">
				<legend>Temaer</legend>
				{allThemes.map((theme) => (
					<label key={theme}>
						<input
							type="checkbox"
							checked={themes.includes(theme)}
							onChange={({ currentTarget: { checked } }) =>
								change({
									themes: allThemes.filter((one) =>
										one === theme ? checked : themes.includes(one),
									),
									opened: checked ? opened : withoutTheme(theme),
								})
							}
						/>
						{eventWords.theme[theme]}
					</label>
				))}
			</fieldset>
			<div class="timeline-moves">
				<button
					type="button"
					class="button"
					aria-pressed={isTable}
					onClick={() => change({ isTable: !isTable })}
				>
					Vis som tabel
				</button>
				{!isTable && opened.length === 0 && (
					<button type="button" class="button" onClick={begin}>
						Gå linjen igennem
					</button>
				)}
			</div>
			<MisreadNote isMisread={isMisread} />
		</div>
	);
}

interface TimelineControlsProps {
	readonly living: TimelineLiving;
	/** What is drawn, as a sentence. */
	readonly shown: string;
}
