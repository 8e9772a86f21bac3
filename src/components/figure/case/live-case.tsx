import { CaseFigure } from './CaseFigure.tsx';
import styles from './case.css?url';
import type { CaseSentence } from '~/schemas/case.ts';
import type { FigurePlace } from '../live/live-figure.ts';

export { styles };

/** The two models, through which a reader reads a case. */
export function draw({ name, options, data }: FigurePlace) {
	// As `pages/figurer/[figure].json.ts` made it.
	return <CaseFigure name={name} sentences={data as readonly CaseSentence[]} {...options} />;
}
