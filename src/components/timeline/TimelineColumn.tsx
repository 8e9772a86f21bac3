import { softHyphens } from '~/domain/figure/soft-hyphens.ts';
import { eventWords } from '~/domain/timeline/event-words.ts';
import { mainGroups } from '~/domain/timeline/main-groups.ts';
import { yearsShown } from '~/domain/timeline/years-shown.ts';
import { EventOpener } from './EventOpener.tsx';
import type { Categorisation } from '~/schemas/timeline-event.ts';
import type { TimelineLiving } from './timeline-living.ts';

/** A categorisation in the system's form: how many groups, by what, and their names. */
export function TimelineColumn({ event, year, living }: TimelineColumnProps) {
	const certainty = eventWords.certainty[event.certainty];
	return (
		<div class="timeline-stack">
			{year !== undefined && <p class="timeline-pair-year">{year}</p>}
			<p class="timeline-count">
				{event.groups.length}
				<span class="visually-hidden"> grupper</span>
			</p>
			<p class="timeline-principle">
				{living ? (
					<EventOpener
						living={living}
						id={event.id}
						label={`${event.principle}, ${yearsShown(event.shown)}`}
					>
						{event.principle}
					</EventOpener>
				) : (
					event.principle
				)}{' '}
				{certainty !== undefined && <small>({certainty})</small>}
			</p>
			<div class="timeline-groups">
				{mainGroups(event).map(({ title, groups }) => (
					<div key={title}>
						{title !== undefined && <p class="timeline-main-group">{title}</p>}
						<ol class="timeline-group-list">
							{groups.map((group) => (
								<li key={group}>{softHyphens(group)}</li>
							))}
						</ol>
					</div>
				))}
			</div>
		</div>
	);
}

interface TimelineColumnProps {
	readonly event: Categorisation;
	/** Said where two stand side by side. */
	readonly year?: string | undefined;
	/** With it the column can be opened. */
	readonly living?: TimelineLiving | undefined;
}
