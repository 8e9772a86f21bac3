import { isPlacementsField } from '../figure/placements-field.ts';
import { withoutPlacementNumbers } from '../figure/read-placement-lines.ts';
import { cardQuestions } from './card.ts';
import { wayWords } from './way-words.ts';
import { whereInSentence, whereWords } from './where-words.ts';
import type { EntryOf, Written } from './entry.ts';

/** What somebody wrote, in words, for reading and printing outside its place. */
export function entryWords(entry: Exclude<Written, EntryOf<'progress'>>): EntryWords {
	const where = entry.anchor && whereWords(entry.anchor);
	switch (entry.type) {
		case 'note':
			return { where, what: 'note', lines: filled(entry.text, whereLine(entry.where, where)) };
		case 'tag':
			return {
				where,
				what: 'mærke',
				lines: filled(entry.tag, ...entry.criteria.map((each) => `– ${each}`), entry.text),
			};
		case 'link':
			return { where, what: 'knytning', lines: filled(linkLine(entry), entry.text) };
		case 'card':
			return { where, what: questionOf(entry), lines: filled(entry.text) };
		case 'suggestion':
			return {
				where,
				what: entry.locked === null ? 'forslag' : 'forslag, skrevet før næste tur blev vist',
				lines: filled(entry.text, entry.action && `Hvad den ville gøre: ${entry.action}`),
			};
		case 'answer':
			return { where, what: entry.prompt, lines: filled(answerText(entry)) };
	}
}

function answerText({ field, text }: EntryOf<'answer'>): string {
	return isPlacementsField(field) ? withoutPlacementNumbers(text) : text;
}

function filled(...lines: readonly string[]): string[] {
	return lines.filter((line) => line.trim() !== '');
}

/** Only where it is not what the anchor says already. */
function whereLine(written: string, where: string | null): string {
	return written.trim() === '' || written === where ? '' : `Hvor står det? ${written}`;
}

function linkLine(link: EntryOf<'link'>): string {
	const { anchor, to } = link;
	if (to === null) return 'Ingen synlig tilknytning';
	const ways = wayWords(link);
	return [
		`Knytter sig til ${whereInSentence(to)}`,
		to.excerpt === anchor.excerpt ? '' : ` i uddraget ${to.excerpt}`,
		ways === '' ? '' : ` (${ways})`,
	].join('');
}

function questionOf({ card }: EntryOf<'card'>): string {
	return cardQuestions.find((each) => each.card === card)?.question ?? '';
}

export interface EntryWords {
	/** e.g. `Tur 4`; `null` for what stands nowhere in an excerpt. */
	readonly where: string | null;
	/** What kind of thing it is, or the question it answers. */
	readonly what: string;
	/** What was written; none is empty, each may have line breaks. */
	readonly lines: readonly string[];
}
