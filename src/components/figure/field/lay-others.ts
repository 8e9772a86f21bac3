import type { Placements } from '~/domain/figure/placement.ts';
import type { AllOthers } from './read-all-others.ts';

/** Lays what was read beside what lies there, as far as there is room, and says what came of it. */
export function layOthers(
	before: readonly Placements[],
	{ placings, problems, unread }: AllOthers,
): LaidOthers {
	const all = [...before, ...placings];
	const others = all.slice(0, mostOthers);
	const isFull = all.length > mostOthers || (all.length === mostOthers && unread > 0);
	const sentences = [
		...problems,
		...(problems.length > 0 && placings.length === 0 ? ['Feltet er, som det var.'] : []),
		...(others.length > before.length ? ['Andres placeringer er lagt ind som hule mærker.'] : []),
		...(isFull ? [`Der er plads til ${mostOthers}, så resten er ikke med.`] : []),
		...(unread > 0 && !isFull ? [unreadWords(unread)] : []),
	];
	return {
		others,
		told: sentences.join(' '),
		hasProblem: problems.length > 0 || isFull || unread > 0,
	};
}

/** More than a class; what is drawn has to stay quick. */
export const mostOthers = 60;

function unreadWords(count: number): string {
	return `Der læses højst ${mostOthers} filer ad gangen, så ${count === 1 ? 'én fil' : `${count} filer`} er ikke læst.`;
}

export interface LaidOthers {
	readonly others: readonly Placements[];
	/** What came of the last files, in sentences. */
	readonly told: string;
	/** Not everything could be read, or not all of it is there. */
	readonly hasProblem: boolean;
}
