import { parseExcerptText } from './parse.ts';
import { warn, warnings } from './warnings.ts';
import type { Between, Excerpt, ExcerptTurn, Provenance } from './excerpt.ts';
import type { ExcerptWarning } from './model.ts';

/**
 * Reads a `.samtale.txt` file as the site's excerpt. Never throws; see `parseExcerptText`.
 *
 * @param id the file's name without ending. It is the excerpt's id even if the header says otherwise.
 */
export function toExcerpt(
	text: string,
	id: string,
): { excerpt: Excerpt; warnings: readonly ExcerptWarning[] } {
	const { header, items, warnings: found } = parseExcerptText(text);
	const nameOf = (code: string) =>
		code === '?'
			? 'Ukendt taler'
			: (header.participants.find((participant) => participant.code === code)?.name ?? code);
	const turns: ExcerptTurn[] = [];
	const between: Between[] = [];
	for (const item of items) {
		if (item.type === 'turn') turns.push({ ...item, speaker: nameOf(item.code) });
		else if (item.type === 'pause') between.push({ type: 'pause', after: turns.length, v: item.v });
		else between.push({ type: 'event', after: turns.length, v: item.v });
	}
	const otherId =
		header.id !== null && header.id !== id
			? [warn('H1', 1, warnings.otherId({ sign: header.id, id }))]
			: [];
	return {
		excerpt: {
			id,
			title: header.title ?? id,
			lead: header.lead,
			source: header.source ?? unknown,
			slide: header.slide,
			provenance: provenanceOf(header.provenance ?? unknown),
			recording: header.recording ?? unknown,
			rights: header.rights ?? unknown,
			notation: header.notation,
			numbering: header.numbering,
			participants: header.participants,
			turns,
			between,
		},
		warnings: [...otherId, ...found],
	};
}

const unknown = 'uoplyst';

/** The kind is what the words begin with; whatever else they begin with counts as unknown. */
function provenanceOf(words: string): Provenance {
	const kinds = [
		['autentisk', 'authentic'],
		['bearbejdet', 'edited'],
		['konstrueret', 'constructed'],
	] as const;
	const kind = kinds.find(([word]) => words.toLowerCase().startsWith(word))?.[1] ?? 'unknown';
	return { kind, words };
}
