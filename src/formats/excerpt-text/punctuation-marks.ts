import type { Contour, Mark, NotationLevel, Piece, Span } from './model.ts';

/**
 * What ordinary characters mean at the level `jefferson`, and nowhere else: `. , ? ; ¿ !` are pitch contours, and
 * capitals are loud unless the word is an abbreviation of the header. The characters stay in the text.
 */
export function punctuationMarks(
	text: string,
	pieces: readonly Piece[],
	level: NotationLevel,
	abbreviations: readonly string[],
): { contours: Mark[]; loud: Span[] } {
	if (level !== 'jefferson') return { contours: [], loud: [] };
	const contours = [...text.matchAll(/[.,?;¿!](?![\p{L}\d])/gu)].map(
		({ 0: sign, index: at }): Mark => {
			const from = rawOffset(pieces, at);
			return { type: 'contour', v: contourOf[sign] ?? 'falling', at, from, to: from + 1 };
		},
	);
	const loud = [...text.matchAll(/[\p{L}\d]+/gu)]
		.filter(({ 0: word }) => !abbreviations.includes(word))
		.flatMap(({ 0: word, index }) =>
			[...word.matchAll(/\p{Lu}{2,}/gu)].map((run): Span => ({
				type: 'loud',
				start: index + run.index,
				end: index + run.index + run[0].length,
			})),
		);
	return { contours, loud };
}

const contourOf: Readonly<Record<string, Contour>> = {
	'.': 'falling',
	',': 'continuing',
	'?': 'rising',
	';': 'fallingMid',
	'¿': 'risingMid',
	'!': 'animated',
};

function rawOffset(pieces: readonly Piece[], at: number): number {
	const piece = pieces.find((candidate) => at < candidate.at + candidate.length);
	return piece ? piece.from + (at - piece.at) : 0;
}
