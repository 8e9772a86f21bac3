import { softHyphens } from '~/domain/figure/soft-hyphens.ts';
import { eventWords } from '~/domain/timeline/event-words.ts';
import { mainGroups } from '~/domain/timeline/main-groups.ts';
import type { Categorisation } from '~/schemas/timeline-event.ts';

/** A categorisation in the system's form: how many groups, by what, and their names. */
export function TimelineColumn({ event }: { readonly event: ShownCategorisation }) {
	const certainty = eventWords.certainty[event.certainty];
	return (
		<div class="timeline-stack">
			<p class="timeline-count">
				{event.groups.length}
				<span class="visually-hidden"> grupper</span>
			</p>
			<p class="timeline-principle">
				{event.principle} {certainty !== undefined && <small>({certainty})</small>}
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

type ShownCategorisation = Pick<Categorisation, 'certainty' | 'date' | 'groups' | 'principle'>;
