import { PlacingField } from './PlacingField.tsx';
import styles from './placing.css?url';
import type { FieldItem } from '~/domain/figure/placement.ts';
import type { LiveFigureModule } from '../live/live-figure.ts';
import type { FieldKind } from './field-figure.ts';

/** A field on which a reader places things, alive. */
export function liveField(kind: FieldKind): LiveFigureModule {
	return {
		styles,
		draw: ({ name, options, data }) => (
			// The things are as `pages/figurer/[figure].json.ts` made them.
			<PlacingField kind={kind} name={name} items={data as readonly FieldItem[]} {...options} />
		),
	};
}
