import { isBlank } from './is-blank.ts';
import type { AtTurn, Placed } from './index-by-turn.ts';

/** `2 noter, 1 knytning, 1 mærke`: what there is at a turn; empty for nothing. Answers to exercises are not counted. */
export function countWords({ notes, tags, cards, ties }: AtTurn): string {
	return [
		counted(written(notes), 'note', 'noter'),
		counted(ties.length, 'knytning', 'knytninger'),
		counted(tags.length, 'mærke', 'mærker'),
		counted(written(cards), 'svar', 'svar'),
	]
		.filter((part) => part !== '')
		.join(', ');
}

function written(placed: readonly Placed[]): number {
	return placed.filter(({ entry }) => !isBlank(entry)).length;
}

function counted(count: number, one: string, many: string): string {
	return count === 0 ? '' : `${count} ${count === 1 ? one : many}`;
}
