import { chainActors, linkBeside, type ChainActor } from './knowledge-view.ts';

/**
 * What can be said of one link of the chain: whom it gets the knowledge from and whom it passes it on to, and what the
 * talk does not say. Nothing about what is known there: the talk names the links and no more.
 *
 * @param nameOf a link inside a sentence, definite: `forskeren`.
 */
export function chainWords(
	actor: ChainActor,
	nameOf: (actor: ChainActor) => string,
): readonly string[] {
	const before = linkBeside(actor, -1);
	const after = linkBeside(actor, 1);
	return [
		`Led ${String(chainActors.indexOf(actor) + 1)} af ${String(chainActors.length)}.`,
		before ? `Får viden fra ${nameOf(before)}.` : 'Her begynder kæden.',
		after ? `Giver ${before ? 'den' : 'viden'} videre til ${nameOf(after)}.` : 'Her slutter kæden.',
		unsaid(before, after),
	];
}

function unsaid(before: ChainActor | null, after: ChainActor | null): string {
	if (!before) return 'Hvad der kommer med, siger oplægget ikke.';
	if (!after) return 'Om noget går den anden vej, siger oplægget ikke.';
	return 'Hvad der kommer med, og hvad der bliver tilbage, siger oplægget ikke.';
}
