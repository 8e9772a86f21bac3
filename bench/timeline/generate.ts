import type { TimelineEvent } from '~/schemas/timeline-event.ts';

/** Events of nonsense from 1994 to 2026, in the order of time: five ways of sorting, and what came since the talk. */
export function manyEvents(count: number): TimelineEvent[] {
	return Array.from({ length: count }, (_, index): TimelineEvent => {
		const months = Math.floor((index * 33 * 12) / count);
		const year = 1994 + Math.floor(months / 12);
		const date = `${year}-${String(1 + (months % 12)).padStart(2, '0')}`;
		const event = {
			id: `haendelse-${String(index)}`,
			date,
			shown: date,
			title: `Hændelse ${'bla '.repeat(1 + ((index * 7) % 9)).trim()}`,
			text: 'Bla bla bla.',
			theme: themes[index % themes.length] ?? 'ydelse',
			certainty: index % 5 === 0 ? ('partly' as const) : ('verified' as const),
			sources: [{ text: 'Ingen' }],
		} satisfies Partial<TimelineEvent>;
		if (index % 60 !== 30) return { ...event, kind: year < 2020 ? 'context' : 'since' };
		return {
			...event,
			kind: 'categorisation',
			principle: 'efter bla',
			question: 'Bla?',
			groups: ['Bla', 'Bla bla', 'Bla bla bla'],
		};
	});
}

const themes = ['kategorisering', 'ydelse', 'organisering', 'ret-og-pligt'] as const;
