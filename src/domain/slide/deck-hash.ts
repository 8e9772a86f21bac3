/**
 * What the fragment of an address asks the deck for: `#/flip`, `#/flip/2` (three steps shown; steps count from 0) and
 * `#flip`; nothing when it is empty. Never throws, whatever somebody has written.
 */
export function readDeckHash(hash: string): DeckPlace | undefined {
	const [, name = '', step] = /^#?\/?(.*?)(?:\/(\d{1,3}))?\/?$/su.exec(hash) ?? [];
	if (name === '') return undefined;
	return { id: decoded(name), step: step === undefined ? undefined : Number(step) };
}

export interface DeckPlace {
	/** Of a slide, or of something inside it. */
	readonly id: string;
	readonly step: number | undefined;
}

function decoded(name: string): string {
	try {
		return decodeURIComponent(name);
	} catch {
		return name;
	}
}
