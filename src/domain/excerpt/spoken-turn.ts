import { pauseWord } from './pause-word.ts';
import { spokenManner } from './spoken-manner.ts';
import { spokenOverlaps } from './spoken-overlaps.ts';
import { spokenParts, type SpokenPart, type Told } from './spoken-parts.ts';
import type { ExcerptTurn, Mark } from './excerpt.ts';

/**
 * A turn with every notation sign in words, to be read aloud or by ear. What was said stays as it was written; what the
 * signs tell stands before it, in brackets where it happens, or in a sentence after it.
 *
 * @param turns all turns of the excerpt, so that an overlap can name the words it meets.
 */
export function spokenTurn(turn: ExcerptTurn, turns: readonly ExcerptTurn[]): SpokenTurn {
	const overlaps = spokenOverlaps(turn, turns);
	const isLatched = turn.marks.some((mark) => mark.type === 'latch' && mark.v === 'start');
	return {
		speaker: turn.uncertainSpeaker ? `${turn.speaker} (usikkert)` : turn.speaker,
		opening: [...(isLatched ? ['uden ophold'] : []), ...overlaps.opening].join(', '),
		parts: spokenParts(turn.text, [...overlaps.told, ...turn.marks.flatMap(toldOf)]),
		closing: spokenManner(turn),
	};
}

export interface SpokenTurn {
	readonly speaker: string;
	/** What follows the speaker's name after a comma, e.g. `uden ophold`; often empty. */
	readonly opening: string;
	/** The words, and between them what is told of them; spaces are part of the words. */
	readonly parts: readonly SpokenPart[];
	/** Whole sentences about how words were said. */
	readonly closing: readonly string[];
}

/** What happens between two words. How a word was said is told after the turn. */
function toldOf(mark: Mark): Told[] {
	const text = toldText(mark);
	return text === '' ? [] : [{ at: mark.at, from: mark.from, text }];
}

function toldText(mark: Mark): string {
	switch (mark.type) {
		case 'pause':
			return pauseWord(mark.v);
		case 'comment':
		case 'editorial':
			return `kommentar: ${mark.v}`;
		case 'inaudible':
			return 'uhørligt';
		case 'inBreath':
			return 'indånding';
		case 'outBreath':
			return 'udånding';
		case 'latch':
			return mark.v === 'start' ? '' : 'uden ophold';
		default:
			return '';
	}
}
