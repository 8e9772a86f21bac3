import styles from './live-score.css?url';
import { LiveScore } from './LiveScore.tsx';
import type { Excerpt } from '~/domain/excerpt/excerpt.ts';
import type { FigurePlace } from '../../figure/live/live-figure.ts';

export { styles };

/** The score of an excerpt, alive. Its data is the excerpt's, as the workbench has it. */
export function draw({ name, options, data }: FigurePlace) {
	const { excerpt } = data as { readonly excerpt: Excerpt };
	const { idPrefix, class: extra } = options as {
		readonly idPrefix: string;
		readonly class?: string;
	};
	return <LiveScore excerpt={excerpt} idPrefix={idPrefix} name={name} class={extra} />;
}
