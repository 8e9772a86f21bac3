import { readerName, type ReadingRoles } from './reading-roles.ts';
import type { Excerpt, ExcerptTurn } from '../excerpt/excerpt.ts';
import type { Beat } from './reading-beats.ts';

/**
 * Says who reads now: `Tur 3: Læser 1 læser Borger`, `Nu samtidig: Læser 1 siger »love«, Læser 2 siger »Lige«`.
 *
 * @param quiet leaves the words of the excerpt out, for somebody who listens without text.
 */
export function readingCue(
	beat: Beat,
	{ turns }: Pick<Excerpt, 'turns'>,
	roles: ReadingRoles,
	quiet = false,
): string {
	if (beat.kind === 'turn') {
		const turn = turns[beat.turn - 1];
		return turn ? `Tur ${turn.number}: ${readerOf(turn, roles)} læser ${turn.speaker}` : '';
	}
	const both = beat.turns.flatMap((number) => turns[number - 1] ?? []);
	const names = both.map((turn) => readerOf(turn, roles));
	const words = quiet ? null : both.map((turn) => overlapping(turn, beat.pair));
	return `Nu samtidig: ${toBoth(names, words)}`;
}

function toBoth(names: readonly string[], words: readonly string[] | null): string {
	if (new Set(names).size === 1) {
		return words ? `${words.join(' og ')}, begge hos ${names[0]}` : `begge hos ${names[0]}`;
	}
	return words
		? names.map((name, at) => `${name} siger ${words[at]}`).join(', ')
		: names.join(' og ');
}

/** The words of a turn in an overlap; from their first on where only the onset is marked. */
function overlapping({ text, overlaps }: ExcerptTurn, pair: number): string {
	const overlap = overlaps.find((each) => each.pair === pair);
	const words = text.slice(overlap?.o ?? 0, overlap?.c ?? undefined).trim();
	return overlap?.c === null ? `»${/^\S*/u.exec(words)?.[0] ?? ''} …«` : `»${words}«`;
}

function readerOf({ speaker }: ExcerptTurn, { readers }: ReadingRoles): string {
	return readerName(readers.get(speaker) ?? 1);
}
