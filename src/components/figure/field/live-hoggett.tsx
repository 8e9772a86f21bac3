import { HoggettField } from '../HoggettField.tsx';
import { PlacingField } from './PlacingField.tsx';
import { fieldItems } from './field-items.ts';
import styles from './placing.css?url';
import type { FigurePlace } from '../live/live-figure.ts';
import type { FieldKind } from './field-figure.ts';

export { styles };

/** Hoggett's field, on which a reader places things somebody could say. */
export function draw({ name, options, data }: FigurePlace) {
	return <PlacingField kind={hoggett} name={name} items={fieldItems(data)} {...options} />;
}

const hoggett: FieldKind = {
	id: 'hoggett',
	Figure: HoggettField,
	axes: {
		across: ['selvet som objekt', 'selvet som agent'],
		along: ['refleksiv', 'ikke-refleksiv'],
	},
	one: 'et udsagn',
	theOne: 'udsagnet',
	it: 'det',
	several: 'udsagn',
	all: 'udsagnene',
	question: 'Hvor placerer du udsagnene i Hoggetts felt?',
};
