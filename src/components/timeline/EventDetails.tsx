import { certaintyInFull, eventWords } from '~/domain/timeline/event-words.ts';
import { groupsInWords } from '~/domain/timeline/groups-in-words.ts';
import { headingDate } from '~/domain/timeline/heading-date.ts';
import { mainGroups } from '~/domain/timeline/main-groups.ts';
import { EventSources } from './EventSources.tsx';
import type { ListedEvent } from './TimelineList.tsx';

/** All that is known of an event: its words, its groups, how sure it is, and from where. */
export function EventDetails({ event, sources }: ListedEvent) {
	return (
		<article class="timeline-article">
			<p class="timeline-article-title">
				<time dateTime={event.date}>{headingDate(event)}</time>: {event.title}
			</p>
			{event.kind === 'categorisation' && (
				<>
					<p>
						{groupsInWords(event)}. Spørgsmålet til borgeren: »{event.question}«
					</p>
					{mainGroups(event).map(({ title, groups }) => (
						<div key={title}>
							{title !== undefined && <p class="timeline-main-group">{title}</p>}
							<ol class="timeline-group-list">
								{groups.map((group) => (
									<li key={group}>{group}</li>
								))}
							</ol>
						</div>
					))}
				</>
			)}
			<p>{event.text}</p>
			<p class="small">
				{event.kind === 'since' && 'Siden oplægget · '}
				{eventWords.theme[event.theme]}
				{` · ${certaintyInFull(event)} · Kilde: `}
				<EventSources sources={sources} />
			</p>
		</article>
	);
}
