import type { ChainActor } from '~/domain/figure/knowledge-view.ts';
import type { Voice } from '~/domain/excerpt/voice.ts';

/** The links of the chain, in its order: what they are called in the drawing, and inside a sentence. */
export const actors: readonly Actor[] = [
	{ id: 'forsker', name: 'Forsker', inSentence: 'forskeren', voice: 'researcher' },
	{
		id: 'administration',
		name: 'Central administration',
		inSentence: 'den centrale administration',
		voice: 'system',
	},
	{ id: 'chef', name: 'Beskæftigelseschef', inSentence: 'beskæftigelseschefen', voice: 'system' },
	{ id: 'medarbejder', name: 'Medarbejder', inSentence: 'medarbejderen', voice: 'system' },
	{ id: 'borger', name: 'Borger', inSentence: 'borgeren', voice: 'citizen' },
];

export function actorOf(id: ChainActor): Actor {
	const actor = actors.find((each) => each.id === id);
	if (!actor) throw new Error(`The chain has no link "${id}".`);
	return actor;
}

export interface Actor {
	readonly id: ChainActor;
	readonly name: string;
	/** Definite, e.g. `forskeren`. */
	readonly inSentence: string;
	readonly voice: Voice;
}
