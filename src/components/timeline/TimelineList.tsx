import { eventWords } from '~/domain/timeline/event-words.ts';
import { groupsInWords } from '~/domain/timeline/groups-in-words.ts';
import { EventSources } from './EventSources.tsx';
import './timeline-list.css';
import type { TimelineEvent } from '~/schemas/timeline-event.ts';

/** Every event in words, in the order of time; what came since the talk stands under its own heading. */
export function TimelineList({ entries }: TimelineListProps) {
	const since = entries.filter(({ event }) => event.kind === 'since');
	return (
		<div class="timeline-list">
			<TimelineStretch
				title="Frem til oplægget"
				entries={entries.filter((entry) => !since.includes(entry))}
			/>
			{since.length > 0 && <TimelineStretch since title="Siden oplægget" entries={since} />}
		</div>
	);
}

function TimelineStretch({ title, entries, since = false }: TimelineStretchProps) {
	return (
		<section data-since={since ? '' : undefined}>
			<h2>{title}</h2>
			<ol class="timeline-list-events">
				{entries.map((entry) => (
					<TimelineItem {...entry} key={entry.event.id} />
				))}
			</ol>
		</section>
	);
}

function TimelineItem({ event, sources }: ListedEvent) {
	const { id, date, shown, title, text, theme, certainty, kind } = event;
	const words = eventWords.certainty[certainty];
	return (
		<li id={id} data-kind={kind} data-theme={theme}>
			<p class="timeline-list-date">
				<time dateTime={date}>{shown}</time>
			</p>
			<div class="timeline-list-words">
				<h3>{title}</h3>
				<p>{text}</p>
				{kind === 'categorisation' && (
					<div class="timeline-list-groups">
						<p>
							{groupsInWords(event)}: {event.groups.join(' · ')}
						</p>
						<p class="small">Spørgsmålet til borgeren: »{event.question}«</p>
					</div>
				)}
				<p class="small">
					{eventWords.theme[theme]}
					{words !== undefined && ` · ${words}`}
					{' · Kilde: '}
					<EventSources sources={sources} />
				</p>
			</div>
		</li>
	);
}

interface TimelineStretchProps extends TimelineListProps {
	readonly title: string;
	/** What came since the talk is set apart. */
	readonly since?: boolean;
}

interface TimelineListProps {
	/** In the order of time. */
	readonly entries: readonly ListedEvent[];
}

export interface ListedEvent {
	readonly event: TimelineEvent;
	/** Ready for readers: a label, and an address where there is one. */
	readonly sources: readonly { readonly text: string; readonly href?: string | undefined }[];
}
