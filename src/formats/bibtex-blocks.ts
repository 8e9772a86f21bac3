/**
 * Cuts BibTeX into its entries without reading them, so that one broken entry does not take the
 * others with it.
 *
 * Lines that begin with `%` are comments. An entry that is never closed ends before the next line
 * that begins with `@word{`. Text that is in no entry, often an entry without its `@`, becomes a
 * block without a type.
 */
export function cutBibtex(text: string): BibtexBlock[] {
	const blocks: BibtexBlock[] = [];
	let outside = 0;
	const keepStray = (end: number) => {
		const stray = strayText.exec(blankComments(text.slice(outside, end)));
		if (stray)
			blocks.push({ line: lineAt(text, outside + stray.index), text: stray[0], closed: true });
	};
	commentOrOpening.lastIndex = 0;
	for (
		let match = commentOrOpening.exec(text);
		match !== null;
		match = commentOrOpening.exec(text)
	) {
		if (match[1] === undefined) continue;
		keepStray(match.index);
		const { end, closed } = endOfEntry(text, commentOrOpening.lastIndex);
		blocks.push({
			type: match[1].toLowerCase(),
			line: lineAt(text, match.index),
			text: text.slice(match.index, end),
			closed,
		});
		outside = end;
		commentOrOpening.lastIndex = end;
	}
	keepStray(text.length);
	return blocks;
}

const comment = /^[ \t]*%.*$/gmu;
const commentOrOpening = /^[ \t]*%.*$|@(\w+)\s*\{/gmu;
const openingOfLine = /\n@\w+\s*\{/uy;
/** From the first word to the end of its line. */
const strayText = /\S.*/u;

/** Spaces instead of comments, so that places in the text stay the same. */
function blankComments(text: string): string {
	return text.replace(comment, (line) => ' '.repeat(line.length));
}

/** @param from the place after the entry's first brace. */
function endOfEntry(text: string, from: number): { end: number; closed: boolean } {
	let depth = 1;
	for (let at = from; at < text.length; at += 1) {
		openingOfLine.lastIndex = at;
		if (openingOfLine.test(text)) return { end: at, closed: false };
		if (text[at] === '\\') at += 1;
		else if (text[at] === '{') depth += 1;
		else if (text[at] === '}') depth -= 1;
		if (depth === 0) return { end: at + 1, closed: true };
	}
	return { end: text.length, closed: false };
}

function lineAt(text: string, place: number): number {
	return text.slice(0, place).split('\n').length;
}

export interface BibtexBlock {
	/** `article`, `book`, `comment` …; none for text outside entries. */
	readonly type?: string;
	/** 1 is the first line of the text. */
	readonly line: number;
	readonly text: string;
	/** False where the last brace is missing. */
	readonly closed: boolean;
}
