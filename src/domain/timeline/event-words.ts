import type { TimelineEvent } from '~/schemas/timeline-event.ts';

/** How sure an event is, where there is room to say it in full. What comes from the talk and nowhere else is said to. */
export function certaintyInFull({
	certainty,
	kind,
}: Pick<TimelineEvent, 'certainty' | 'kind'>): string {
	const words = eventWords.certainty[certainty] ?? 'efterprøvet';
	return kind === 'categorisation' && certainty !== 'verified'
		? `${words}, ellers som i oplægget`
		: words;
}

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
