import { readHeader } from './header.ts';
import { splitHeader, splitLines } from './lines.ts';
import { pairOverlaps } from './pair-overlaps.ts';
import { readBody } from './read-body.ts';
import { warn, warnings } from './warnings.ts';
import type { ExcerptText } from './model.ts';

/**
 * Reads a `.samtale.txt` file. Parses generously and never throws: whatever is not understood is kept as ordinary
 * writing where it can be, and told in `warnings`, unless the header says that it is known.
 *
 * @param text the whole file; any line ends, with or without a byte order mark.
 */
export function parseExcerptText(text: string): ExcerptText {
	const { header: headerLines, body: bodyLines } = splitHeader(splitLines(text));
	const { header, refused, warnings: found } = readHeader(headerLines ?? []);
	const list = [...found];
	if (headerLines === null) list.push(warn('H3', 1, warnings.H3()));
	if (refused) return { header, items: [], warnings: list };

	const body = readBody(bodyLines, header);
	const { items, lonely, uneven } = pairOverlaps(body.items);
	const lineOf = (turn: number, at: number) => body.places.get(turn)?.(at) ?? 1;
	list.push(
		...body.warnings,
		...lonely.map(({ turn, overlap }) => {
			const sign = turn.raw.slice(overlap.opened.from, overlap.closed?.to ?? overlap.opened.to);
			const message = warnings.O2({ sign, turn: turn.number });
			return warn('O2', lineOf(turn.number, overlap.opened.from), message);
		}),
		...uneven.map((turns) => warn('O4', lineOf(turns.turn, 0), warnings.O4(turns))),
	);
	const told = list.filter(({ code }) => !header.known.includes(code));
	return { header, items, warnings: told.sort((a, b) => a.line - b.line) };
}
