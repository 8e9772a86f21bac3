import type { Excerpt, NotationLevel } from './excerpt.ts';

/** How the signs of an excerpt are to be read, in one or two Danish sentences. */
export const notationWords: Readonly<Record<NotationLevel, string>> = {
	ortografisk: 'Almindelig skrift. Tegnsætningen er skriftsprogets.',
	'jefferson-let': 'Let notation. Punktum og spørgsmålstegn er skriftsprogets.',
	jefferson: 'Jefferson. Punktum, komma og spørgsmålstegn viser, hvordan stemmen går.',
};

/**
 * What a reader cannot see in these turns, in Danish. A transcript is selective, and what it leaves out must not be taken
 * for what did not happen. What the excerpt does mark is not named; looks and movements never are marked.
 */
export function limits({ turns, between }: Pick<Excerpt, 'turns' | 'between'>): string[] {
	const marks = new Set(turns.flatMap((turn) => turn.marks.map(({ type }) => type)));
	const spans = new Set(turns.flatMap((turn) => turn.spans.map(({ type }) => type)));
	const hasPauses = marks.has('pause') || between.some(({ type }) => type === 'pause');
	return [
		...(hasPauses ? [] : ['pauser']),
		...(spans.has('stress') ? [] : ['tryk']),
		...(marks.has('pitch') || marks.has('contour') ? [] : ['tonefald']),
		'blikke',
		'bevægelser',
	];
}
