import type { TimelineEvent } from '~/schemas/timeline-event.ts';

/** Readers' words for what is written as a key in `content/timeline.yaml`. */
export const eventWords: EventWords = {
	certainty: {
		// What is checked needs no words.
		verified: undefined,
		partly: 'delvist efterprøvet',
		unverified: 'ikke efterprøvet',
		expected: 'forventet',
	},
	theme: {
		kategorisering: 'Kategorisering',
		ydelse: 'Ydelse',
		organisering: 'Organisering',
		'ret-og-pligt': 'Ret og pligt',
	},
};

interface EventWords {
	readonly certainty: Readonly<Record<TimelineEvent['certainty'], string | undefined>>;
	readonly theme: Readonly<Record<TimelineEvent['theme'], string>>;
}
