import { HoggettField } from '../HoggettField.tsx';
import { liveField } from './live-field.tsx';

/** Hoggett’s field, on which a reader places things somebody could say. */
export const { styles, draw } = liveField({
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
});
