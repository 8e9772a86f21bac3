/** What the MDX parser threw, with a line to look at and a reason in Danish. */
export function mdxProblem(error: unknown): MdxProblem {
	const { reason = '', ruleId = '', source = '', line, place } = error as Thrown;
	const [, opened, openedLine] = /`(<[^`]*>)` \((\d+):/u.exec(reason) ?? [];
	const here = line ?? place?.line ?? place?.start?.line ?? 1;
	switch (ruleId) {
		case 'end-tag-mismatch': {
			const closing = /`(<\/[^`]*>)`/u.exec(reason)?.[1];
			if (opened === undefined) {
				return { line: here, reason: `${closing} og dens start står ikke i det samme afsnit` };
			}
			const instead = closing === undefined ? '' : `, før ${closing} kommer i linje ${here}`;
			return { line: Number(openedLine), reason: `${opened} bliver ikke lukket${instead}` };
		}
		case 'unexpected-closing-slash':
			return { line: here, reason: 'en komponent bliver lukket, men er ikke begyndt' };
		case 'unexpected-character': {
			const character = /character `(.+?)` \(U/u.exec(reason)?.[1];
			return { line: here, reason: `tegnet »${character}« passer ikke efter »<«` };
		}
		case 'unexpected-eof':
			return {
				line: here,
				reason: source.endsWith('jsx')
					? 'en komponent begynder med <, men slutter ikke med >'
					: 'en krøllet parentes begynder med {, men slutter ikke med }',
			};
		case 'acorn':
			return {
				line: here,
				reason: source.endsWith('esm')
					? 'en linje begynder med import eller export, som ikke bruges her'
					: 'der står noget i krøllede parenteser, som ikke er en kommentar',
			};
		default:
			return { line: here, reason: 'en komponent eller en krøllet parentes er ikke skrevet færdig' };
	}
}

export interface MdxProblem {
	readonly line: number;
	/** Danish, a clause that can stand after a colon. */
	readonly reason: string;
}

/** The parts of a parser's `VFileMessage` that are used here; none of them is certain. */
interface Thrown {
	readonly reason?: string;
	readonly ruleId?: string;
	readonly source?: string;
	readonly line?: number;
	readonly place?: { readonly line?: number; readonly start?: { readonly line: number } };
}
