import { numberWord } from '../excerpt/number-word.ts';
import { withCapital } from '../sentence/with-capital.ts';
import type { Categorisation } from '~/schemas/timeline-event.ts';

/** How many groups there are, and by what: `Tre grupper efter potentiale`. */
export function groupsInWords({
	groups,
	principle,
}: Pick<Categorisation, 'groups' | 'principle'>): string {
	return withCapital(`${numberWord(groups.length)} grupper ${principle}`);
}
