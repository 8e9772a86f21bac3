import { LineCounter, isAlias, isMap, isNode, isScalar, parseDocument, visit } from 'yaml';
import type { Document, YAMLError } from 'yaml';

/**
 * YAML → plain data, with the line of every field so that an author error can point at it.
 *
 * What YAML cannot read, and the signs by which it would drop or bend an author's words, are returned as problems, one
 * a line, in Danish; `data` is then undefined.
 * @param firstLine line of the file on which this text begins (2 for frontmatter).
 */
export function readYaml(text: string, firstLine = 1): YamlText {
	const lines = new LineCounter();
	const document = parseDocument(text, { lineCounter: lines });
	const lineAt = (offset: number) => lines.linePos(offset).line + firstLine - 1;
	const problems = [
		...document.errors.map((error) => ({
			line: lineAt(openingQuote(document, error) ?? error.pos[0]),
			reason: reasons[error.code] ?? 'linjen følger ikke reglerne for YAML',
		})),
		...bentWords(document).map((offset) => ({
			line: lineAt(offset),
			reason: 'en værdi begynder med *, & eller !; sæt anførselstegn om den',
		})),
	];
	if (problems.length > 0) {
		const onePerLine = new Map(problems.toReversed().map((problem) => [problem.line, problem]));
		return {
			data: undefined,
			lineOf: () => firstLine,
			problems: [...onePerLine.values()].sort((a, b) => a.line - b.line),
		};
	}
	return {
		data: document.toJS() as unknown,
		lineOf(path) {
			for (let depth = path.length; depth > 0; depth -= 1) {
				const offset = offsetOf(document, path.slice(0, depth));
				if (offset !== undefined) return lineAt(offset);
			}
			return firstLine;
		},
		problems: [],
	};
}

/** Where a field's name stands, or an item of a list. */
function offsetOf(document: Document, path: readonly (string | number)[]): number | undefined {
	const parent = document.getIn(path.slice(0, -1), true);
	const key = isMap(parent)
		? parent.items.find((pair) => isScalar(pair.key) && pair.key.value === path.at(-1))?.key
		: document.getIn(path, true);
	return isNode(key) ? key.range?.[0] : undefined;
}

/** A missing quotation mark is only noticed at the end of the file; an author looks for where it began. */
function openingQuote(document: Document.Parsed, { code, pos }: YAMLError): number | undefined {
	let opening: number | undefined;
	if (code === 'MISSING_CHAR') {
		visit(document, {
			Scalar(_, { type, range }) {
				const quoted = type === 'QUOTE_DOUBLE' || type === 'QUOTE_SINGLE';
				if (quoted && range && range[1] >= pos[0]) opening = range[0];
			},
		});
	}
	return opening;
}

/** Aliases, anchors and tags: in prose they are asterisks and ampersands that nobody meant as YAML. */
function bentWords(document: Document.Parsed): number[] {
	const offsets: number[] = [];
	visit(document, {
		Node(_, node) {
			const bent = isAlias(node) || node.anchor !== undefined || node.tag !== undefined;
			if (bent && node.range) offsets.push(node.range[0]);
		},
	});
	return offsets;
}

const reasons: Partial<Record<YAMLError['code'], string>> = {
	BAD_DIRECTIVE: 'linjen begynder med %',
	BAD_DQ_ESCAPE: 'en omvendt skråstreg (\\) mellem anførselstegn',
	BAD_INDENT: 'linjen er rykket forkert ind, eller der mangler } eller ] på linjen over',
	BAD_SCALAR_START: 'en værdi begynder med et tegn, der betyder noget særligt i YAML',
	BLOCK_AS_IMPLICIT_KEY: 'der er et kolon for meget, eller linjen er rykket forkert ind',
	DUPLICATE_KEY: 'feltet står to gange',
	MISSING_CHAR: 'der mangler et anførselstegn, et kolon eller et komma',
	MULTILINE_IMPLICIT_KEY: 'der mangler et kolon efter feltets navn',
	MULTIPLE_DOCS: 'en linje med --- midt i det hele',
	TAB_AS_INDENT: 'linjen begynder med en tabulator; brug mellemrum',
	TAG_RESOLVE_FAILED: 'en værdi begynder med !; sæt anførselstegn om den',
	UNEXPECTED_TOKEN: 'der står noget efter det sted, hvor værdien slutter',
};

export interface YamlText {
	readonly data: unknown;
	/** Line of the field at `path`, or of the nearest field around it. */
	readonly lineOf: (path: readonly (string | number)[]) => number;
	readonly problems: readonly YamlProblem[];
}

export interface YamlProblem {
	readonly line: number;
	/** Danish, a clause that can stand after a colon. */
	readonly reason: string;
}
