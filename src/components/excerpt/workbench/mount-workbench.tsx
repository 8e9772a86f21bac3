import { hydrate } from 'preact';
import { NudgeContext } from '~/components/notebook/nudge-context.ts';
import { Workbench } from './Workbench.tsx';
import type { WorkbenchData } from './workbench-data.ts';

/** Brings the excerpt inside the element to life. */
export function mountWorkbench(element: HTMLElement, data: WorkbenchData): void {
	const { excerpt, tags, noticing, nudge } = data;
	const { idPrefix = '', from, to, reveal, views } = element.dataset;
	hydrate(
		<NudgeContext.Provider value={nudge}>
			<Workbench
				excerpt={excerpt}
				from={from === undefined ? undefined : Number(from)}
				to={to === undefined ? undefined : Number(to)}
				idPrefix={idPrefix}
				exercise={null}
				setting="own"
				tools={{
					notes: true,
					words: true,
					links: true,
					cards: true,
					tags,
					...(noticing && { noticing }),
				}}
				reveal={reveal !== undefined}
				views={views !== undefined}
			/>
		</NudgeContext.Provider>,
		element,
	);
}
