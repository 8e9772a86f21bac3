import { LineCounter, isAlias, isMap, isNode, isScalar, parseDocument, visit } from 'yaml';
import { bentWordsTold, yamlWords } from './yaml-words.ts';
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
		...bentWords(document).map((offset) => ({ line: lineAt(offset), ...bentWordsTold })),
		...document.errors.map((error) => ({
			line: lineAt(openingQuote(document, error) ?? error.pos[0]),
			...yamlWords(error.code),
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

export interface YamlText {
	readonly data: unknown;
	/** Line of the field at `path`, or of the nearest field around it. */
	readonly lineOf: (path: readonly (string | number)[]) => number;
	readonly problems: readonly YamlProblem[];
}

export interface YamlProblem {
	readonly line: number;
	/** What is wrong, and what to do, in Danish. */
	readonly found: string;
	readonly fix: string;
}
