import { actorOf } from './actors.ts';
import type { Question } from '~/components/notebook/use-answer-entry.ts';
import type { ChainActor } from '~/domain/figure/knowledge-view.ts';

/** What somebody follows through the chain. */
export const followed = about('viden', 'Hvilken viden følger du? Skriv et eksempel');

/** What may be lost at a link. */
export function bidAt(actor: ChainActor) {
	return about(actor, `Hvad kan blive tilbage hos ${actorOf(actor).inSentence}? Dit bud`);
}

function about(what: ChainActor | 'viden', prompt: string): Question {
	return { exercise: null, setting: 'own', field: `kaede-${what}`, prompt, anchor: null };
}
