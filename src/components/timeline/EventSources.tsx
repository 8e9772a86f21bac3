import { Fragment } from 'preact';
import type { ListedEvent } from './TimelineList.tsx';

/** Where an event is known from, in one line; each source a link where it has an address. */
export function EventSources({ sources }: Pick<ListedEvent, 'sources'>) {
	return (
		<>
			{sources.map(({ text: source, href }, index) => (
				<Fragment key={source}>
					{index > 0 && '; '}
					{href === undefined ? source : <a href={href}>{source}</a>}
				</Fragment>
			))}
		</>
	);
}
