import styles from './live-hands.css?url';
import { LiveHands } from './LiveHands.tsx';
import type { FigurePlace } from '../live/live-figure.ts';
import type { AskedHands } from './LiveHands.tsx';

export { styles };

/** A question to the room, to be counted. Its options are what `ShowOfHands.astro` asks. */
export function draw({ name, options }: FigurePlace) {
	return <LiveHands name={name} asked={options as unknown as AskedHands} />;
}
