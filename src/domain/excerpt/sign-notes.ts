import type { SignKey } from './sign-key.ts';

/** What one should know about a sign besides its meaning, as a sentence; empty for most. */
export function signNote(key: SignKey): string {
	return notes[key] ?? '';
}

const tone = 'Tegnet viser, hvad stemmen gør. Det er ikke tegnsætning.';
const removed =
	'Ordene blev ikke sagt sådan. De beskriver noget eller står i stedet for det, der er fjernet.';

const notes: Readonly<Partial<Record<SignKey, string>>> = {
	overlap: 'Klammerne står i udskriften. Bogstavet er sat på her, så du kan finde den anden tur.',
	comment: removed,
	editorial: removed,
	latch: 'Mellem to ture følger den næste uden ophold. Inde i en tur taler den samme videre.',
	cutOff: 'En bindestreg inde i et ord eller mellem to mellemrum er bare en bindestreg.',
	falling: tone,
	continuing: tone,
	rising: tone,
	fallingMid: tone,
	risingMid: tone,
	animated: tone,
	unreadSmiley: 'Hvad tegnet viser i uddraget, er ikke afgjort.',
};
