import { stepThrough } from '~/domain/timeline/step-through.ts';
import { showOpened } from './show-opened.ts';
import { stepId } from './timeline-living.ts';
import type { TimelineLiving } from './timeline-living.ts';

/** Goes through the events one at a time. The keyboard stays on the button, wherever what it opens stands. */
export function TimelineSteps({ living }: { readonly living: TimelineLiving }) {
	const { state, entries, extent, change } = living;
	const events = entries
		.map(({ event }) => event)
		.filter(({ id, theme }) => state.themes.includes(theme) || state.opened.includes(id));
	return (
		<div class="timeline-moves" role="group" aria-label="Hændelserne en ad gangen">
			{steps.map(([by, words]) => {
				const next = stepThrough(by, state, events, extent.whole);
				return (
					<button
						type="button"
						class="button"
						id={stepId(living, by)}
						// Stays in reach at the end, so that the keyboard is not lost there.
						aria-disabled={!next}
						onClick={() => {
							if (!next) return;
							change(next);
							requestAnimationFrame(() => showOpened(living, next.opened[0], stepId(living, by)));
						}}
						key={by}
					>
						{words}
					</button>
				);
			})}
		</div>
	);
}

const steps = [
	[-1, 'Forrige hændelse'],
	[1, 'Næste hændelse'],
] as const;
