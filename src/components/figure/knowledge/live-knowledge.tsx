import { KnowledgeFigure } from './KnowledgeFigure.tsx';
import styles from './live-knowledge.css?url';
import type { FigurePlace } from '../live/live-figure.ts';

export { styles };

/** The chain or FLIP, alive. */
export function draw({ name, options }: FigurePlace) {
	const begins = options['begins'] === 'flip' ? 'flip' : 'chain';
	const extra = options['class'];
	return (
		<KnowledgeFigure
			name={name}
			begins={begins}
			class={typeof extra === 'string' ? extra : undefined}
		/>
	);
}
