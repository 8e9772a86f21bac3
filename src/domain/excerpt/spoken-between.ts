import { withCapital } from '../sentence/with-capital.ts';
import { pauseWord } from './pause-word.ts';
import type { Between } from './excerpt.ts';

/** What stands between two turns, as a sentence: `Pause, 1,5 sekunder.` */
export function spokenBetween(item: Between): string {
	const words = item.type === 'event' ? `kommentar: ${item.v}` : pauseWord(item.v);
	return `${withCapital(words)}.`;
}
