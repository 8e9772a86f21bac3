import { pairWith } from '~/domain/timeline/pair-with.ts';
import { yearsShown } from '~/domain/timeline/years-shown.ts';
import { EventDetails } from './EventDetails.tsx';
import { TimelineSteps } from './TimelineSteps.tsx';
import { useEscape } from './use-escape.ts';
import { brushId, openerId, panelId } from './timeline-living.ts';
import type { ListedEvent } from './TimelineList.tsx';
import type { TimelineLiving } from './timeline-living.ts';

/** What is open: an event with all that is known of it, or two categorisations side by side. */
export function TimelineDetails({ living }: { readonly living: TimelineLiving }) {
	const shown = living.entries.filter(({ event }) => living.state.opened.includes(event.id));
	const [first] = shown;
	// The panel comes and goes with its listening for Escape.
	return first ? <OpenPanel living={living} first={first} shown={shown} /> : null;
}

function OpenPanel({ living, first, shown }: OpenPanelProps) {
	const { state, entries, change } = living;
	const { opened } = state;
	const categorisations = entries.filter(({ event }) => event.kind === 'categorisation');
	const ids = categorisations.map(({ event }) => event.id);
	const isPair = shown.length > 1;
	const close = () => {
		change({ opened: [] });
		// The years may have been moved away from it.
		const opener = document.getElementById(openerId(living, first.event.id));
		(opener ?? document.getElementById(brushId(living)))?.focus();
	};
	const panel = useEscape(close);
	return (
		<section
			ref={panel}
			class="timeline-details"
			id={panelId(living)}
			aria-label="Det, du har åbnet"
		>
			<div class="timeline-articles" data-pair={isPair ? '' : undefined}>
				{shown.map((entry) => (
					<EventDetails {...entry} key={entry.event.id} />
				))}
			</div>
			{isPair && (
				<p class="timeline-reservation">
					Grupperne står med kildens egne ord. Hvem der kom fra hvilken gruppe til hvilken, siger
					kilderne ikke, så der er ikke trukket streger imellem dem.
				</p>
			)}
			{first.event.kind === 'categorisation' && (
				<div
					class="timeline-moves"
					role="group"
					data-undrawn
					aria-label="Inddelinger side om side, højst to"
				>
					<span>Side om side, højst to:</span>
					{categorisations.map(({ event: { id, shown: date } }) => (
						<button
							type="button"
							class="button"
							key={id}
							aria-pressed={opened.includes(id)}
							onClick={() => change({ opened: pairWith(id, opened, ids) })}
						>
							{yearsShown(date)}
						</button>
					))}
				</div>
			)}
			<div class="timeline-moves" data-undrawn>
				<TimelineSteps living={living} />
				<button type="button" class="button" onClick={close}>
					Luk
				</button>
			</div>
		</section>
	);
}

interface OpenPanelProps {
	readonly living: TimelineLiving;
	/** The first of those that are shown. */
	readonly first: ListedEvent;
	readonly shown: readonly ListedEvent[];
}
