import { WhoIsWe } from './WhoIsWe.tsx';
import styles from './live-who-is-we.css?url';
import type { WorkbenchData } from '~/components/excerpt/workbench/workbench-data.ts';
import type { FigurePlace } from '../live/live-figure.ts';

export { styles };

/** The words of an excerpt, to be given to whoever is meant. */
export function draw({ name, options, data }: FigurePlace) {
	// Made by our own build, so they are what they say they are.
	const { excerpt } = data as WorkbenchData;
	const given = options as unknown as GivenWords;
	return <WhoIsWe name={name} excerpt={excerpt} {...given} />;
}

/** What the page's build says about the place. */
export interface GivenWords {
	readonly words: readonly string[];
	readonly choices: readonly string[];
	readonly idPrefix: string;
}
