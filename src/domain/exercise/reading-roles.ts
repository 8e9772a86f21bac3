/** Who reads whom when an excerpt is read aloud. Readers have numbers and no names. */
export interface ReadingRoles {
	/** By the speaker's name; one reader may have several. */
	readonly readers: ReadonlyMap<string, Reader>;
	/** Whether somebody only listens. */
	readonly listener: boolean;
}

export const readers = [1, 2, 3, 4] as const;
export type Reader = (typeof readers)[number];

export function readerName(reader: Reader): string {
	return `Læser ${reader}`;
}

/** The roles as they are kept and as a reader sees them again: one line for each speaker. */
export function rolesText(roles: ReadingRoles): string {
	const lines = [...roles.readers].map(([speaker, reader]) => line(speaker, reader));
	return [...lines, ...(roles.listener ? [listening] : [])].join('\n');
}

/**
 * The roles a kept text gives to these speakers. Whoever has none in it gets the next reader in turn, so that an empty
 * text is the first proposal.
 */
export function readRoles(text: string, speakers: readonly string[]): ReadingRoles {
	const lines = new Set(text.split('\n'));
	return {
		readers: new Map(
			speakers.map((speaker, at) => [
				speaker,
				readers.find((reader) => lines.has(line(speaker, reader))) ?? inTurn(at),
			]),
		),
		listener: lines.has(listening),
	};
}

function line(speaker: string, reader: Reader): string {
	return `${speaker}: ${readerName(reader)}`;
}

function inTurn(at: number): Reader {
	return readers[at % readers.length] ?? 1;
}

const listening = 'En lytter er med';
