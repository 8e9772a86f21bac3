import type { Voice } from '~/domain/excerpt/voice.ts';

/**
 * The mark of a turn: voice by shape and colour, the turn's number, and a link to its permanent address.
 * Without an address it is the dashed outline of a turn that is still to come.
 */
export function TurnMark({ voice, number, href }: { voice: Voice; number: number; href?: string }) {
	return href === undefined ? (
		<span class="turn-mark" data-voice={voice}>
			<span>{number}</span>
		</span>
	) : (
		<a class="turn-mark" data-voice={voice} href={href}>
			<span class="visually-hidden">Tur </span>
			{number}
		</a>
	);
}
