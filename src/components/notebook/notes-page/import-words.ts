import { isNewer, type Notebook } from '~/domain/notebook/notebook.ts';
import { isNote } from './count-notes.ts';
import type { Entry } from '~/domain/notebook/entry.ts';

/**
 * What happens when these entries are merged into the notebook, in sentences for whoever brought them in. Both stay as
 * they are.
 */
export function importWords(notebook: Notebook, entries: readonly Entry[]): string[] {
	const counts = { added: 0, renewed: 0, removed: 0, known: 0, deletedHere: 0 };
	for (const entry of entries) {
		const kind = whatHappens(notebook.get(entry.id), entry);
		if (kind) counts[kind] += 1;
	}
	const sentences = kinds.flatMap((kind) => (counts[kind] > 0 ? [words[kind](counts[kind])] : []));
	return sentences.length > 0 ? sentences : ['Der var ikke noget nyt i filen.'];
}

function whatHappens(known: Entry | undefined, entry: Entry): Kind | null {
	const wins = !known || isNewer(entry, known);
	if (entry.type === 'removed') return wins && known && isNote(known) ? 'removed' : null;
	if (!isNote(entry)) return null;
	if (!known) return 'added';
	if (wins) return known.type === 'removed' ? 'added' : 'renewed';
	return known.type === 'removed' ? 'deletedHere' : 'known';
}

const kinds = ['added', 'renewed', 'removed', 'known', 'deletedHere'] as const;
type Kind = (typeof kinds)[number];

const words: Readonly<Record<Kind, (count: number) => string>> = {
	added: (count) => (count === 1 ? 'Én note er lagt ind.' : `${count} noter er lagt ind.`),
	renewed: (count) =>
		count === 1
			? 'Én note var skrevet om i filen og står nu, som den gør der.'
			: `${count} noter var skrevet om i filen og står nu, som de gør der.`,
	removed: (count) =>
		count === 1
			? 'Én note var slettet i filen og er nu også slettet her.'
			: `${count} noter var slettet i filen og er nu også slettet her.`,
	known: (count) =>
		count === 1 ? 'Én note stod her allerede.' : `${count} noter stod her allerede.`,
	deletedHere: (count) =>
		count === 1
			? 'Én note har du slettet her siden; den er ikke lagt ind igen.'
			: `${count} noter har du slettet her siden; de er ikke lagt ind igen.`,
};
