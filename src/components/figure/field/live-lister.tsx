import { ListerField } from '../ListerField.tsx';
import { liveField } from './live-field.tsx';

/** Lister’s field, on which a reader places everyday acts. */
export const { styles, draw } = liveField({
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
});
