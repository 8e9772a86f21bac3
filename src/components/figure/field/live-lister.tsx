import { ListerField } from '../ListerField.tsx';
import { PlacingField } from './PlacingField.tsx';
import { fieldItems } from './field-items.ts';
import styles from './placing.css?url';
import type { FigurePlace } from '../live/live-figure.ts';
import type { FieldKind } from './field-figure.ts';

export { styles };

/** Lister's field, on which a reader places everyday acts. */
export function draw({ name, options, data }: FigurePlace) {
	return <PlacingField kind={lister} name={name} items={fieldItems(data)} {...options} />;
}

const lister: FieldKind = {
	id: 'lister',
	Figure: ListerField,
	axes: {
		across: ['hverdagshandling', 'strategisk handling'],
		along: ['personligt', 'politisk'],
	},
	one: 'en handling',
	theOne: 'handlingen',
	it: 'den',
	several: 'handlinger',
	all: 'handlingerne',
	question: 'Hvor placerer du handlingerne i Listers felt?',
};
