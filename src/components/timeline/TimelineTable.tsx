import { certaintyInFull, eventWords } from '~/domain/timeline/event-words.ts';
import { groupsInWords } from '~/domain/timeline/groups-in-words.ts';
import { EventSources } from './EventSources.tsx';
import type { ListedEvent } from './TimelineList.tsx';

/** The events that are shown as a table, in the order of time. What came since the talk is set apart. */
export function TimelineTable({ entries }: TimelineTableProps) {
	const since = entries.filter(({ event }) => event.kind === 'since');
	// Without rows its headings say nothing; why there are none is said above it.
	if (entries.length === 0) return null;
	const before = entries.filter((entry) => !since.includes(entry));
	return (
		// Scrolls by itself where there is little room, also with the keyboard.
		<div class="timeline-table" role="region" aria-label="Tidslinjen som tabel" tabindex={0}>
			<table>
				<thead>
					<tr>
						{['Hvornår', 'Hvad', 'Tema', 'Hvor sikkert', 'Kilde'].map((name) => (
							<th scope="col" key={name}>
								{name}
							</th>
						))}
					</tr>
				</thead>
				<Rows title="Frem til oplægget" entries={before} />
				<Rows title="Siden oplægget" entries={since} />
			</table>
		</div>
	);
}

function Rows({ title, entries }: TimelineTableProps & { readonly title: string }) {
	if (entries.length === 0) return null;
	return (
		<tbody>
			<tr>
				<th scope="rowgroup" colSpan={5}>
					{title}
				</th>
			</tr>
			{entries.map(({ event, sources }) => (
				<tr key={event.id}>
					<td>{event.shown}</td>
					<th scope="row">
						{event.title}
						{event.kind === 'categorisation' && (
							<p>
								{groupsInWords(event)}: {event.groups.join(' · ')}
							</p>
						)}
					</th>
					<td>{eventWords.theme[event.theme]}</td>
					<td>{certaintyInFull(event)}</td>
					<td>
						<EventSources sources={sources} />
					</td>
				</tr>
			))}
		</tbody>
	);
}

interface TimelineTableProps {
	readonly entries: readonly ListedEvent[];
}
