import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { tidyCsl } from './csl-tidy.ts';
import type { CSL } from '@citation-js/core';
import type { BibtexBlock } from './bibtex-blocks.ts';

/** One entry → the work as CSL-JSON, or why it cannot be read and on which line of the file. */
export function readEntry({ line, text, type, closed }: BibtexBlock): CSL | BibtexProblem {
	if (type === undefined) {
		const start = text.slice(0, 40).trim();
		return { line, message: `»${start}« står uden for posterne; skriv % foran en bemærkning` };
	}
	if (type === 'string') {
		return { line, message: '@string bruges ikke her; skriv ordene ud i hver post' };
	}
	const name = /\{\s*([^\s,{}=]+)/u.exec(text)?.[1] ?? `@${type}`;
	if (!closed) return { line, message: `»${name}« mangler sin sidste }` };
	try {
		const [csl] = plugins.input.chain(withDanishLetters(text), options);
		return csl ? tidyCsl(csl) : { line, message: `»${name}« er tom` };
	} catch (error) {
		const within = /at line (\d+)/u.exec(String(error))?.[1] ?? 1;
		return {
			line: line + Number(within) - 1,
			message: `»${name}« kan ikke læses; der mangler nok et komma, et = eller en }`,
		};
	}
}

/** BibLaTeX rather than BibTeX: it knows everything BibTeX has, and `@online` and `@report` too. */
const options = {
	forceType: '@biblatex/text',
	target: '@csl/list+object',
	generateGraph: false,
	maxChainLength: 10,
	strict: true,
};

/** The library knows `\o` and `\ae`, but not `\aa`. */
function withDanishLetters(text: string): string {
	return text
		.replace(/\{\\aa\}|\\aa(?:\{\}|\b[ \t]?)/gu, 'å')
		.replace(/\{\\AA\}|\\AA(?:\{\}|\b[ \t]?)/gu, 'Å');
}

/** What an author must mend. */
export interface BibtexProblem {
	/** 1 is the first line of the file. */
	readonly line: number;
	/** In Danish, without a full stop. */
	readonly message: string;
}
