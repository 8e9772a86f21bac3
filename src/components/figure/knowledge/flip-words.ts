import { actorOf } from './actors.ts';
import type { ChainActor, FlipPart } from '~/domain/figure/knowledge-view.ts';

/** Who or what meets there, as far as we know, and which parts of the drawing it is about. */
export function flipWords(part: FlipPart): FlipWords {
	switch (part) {
		case 'forskning':
			return {
				lit: ['forskning'],
				words:
					'Her mødes teoretisk, begrebslig og metodisk viden med anvendelsesorienteret viden. Pilen går begge veje.',
			};
		case 'praksis':
			return {
				lit: ['praksis'],
				words: 'Her mødes innovation og forandring med rutine og drift. Pilen går begge veje.',
			};
		case 'moede':
			return {
				lit: ['moede'],
				words:
					'Her mødes de to universer: møder, hvor forskere og medarbejdere sammen undersøger og udvikler praksis.',
			};
		case 'forsker':
			return {
				lit: ['forskning', 'moede'],
				words: 'Forskere møder medarbejdere i FLIP. I kæden står der to led imellem dem.',
			};
		case 'medarbejder':
			return {
				lit: ['praksis', 'moede'],
				words: 'Medarbejdere møder forskere i FLIP. I kæden står der to led imellem dem.',
			};
		default:
			return { lit: [], words: unknownPlace(part) };
	}
}

function unknownPlace(actor: ChainActor): string {
	return `FLIP er møder mellem forskere og medarbejdere. Om ${actorOf(actor).inSentence} er med, ved vi ikke.`;
}

interface FlipWords {
	readonly lit: readonly FlipPart[];
	readonly words: string;
}
