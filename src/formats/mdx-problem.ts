/** What the MDX parser threw: a line to look at, what is wrong there and what to do, in Danish. */
export function mdxProblem(error: unknown): MdxProblem {
	const { reason = '', ruleId = '', source = '', line, place } = error as Thrown;
	const here = line ?? place?.line ?? place?.start?.line ?? 1;
	if (ruleId === 'end-tag-mismatch') return wrongEnd(reason, here);
	if (ruleId === 'unexpected-character') return { line: here, ...wrongCharacter(reason) };
	const [found, fix] = words[`${ruleId} ${kindOf(source)}`] ?? otherwise;
	return { line: here, found, fix };
}

/** Which of the parser's parts complains: of a component, a line of code, or braces. */
function kindOf(source: string): 'component' | 'line' | 'braces' {
	if (source.endsWith('jsx')) return 'component';
	return source.endsWith('esm') ? 'line' : 'braces';
}

/** `<A>` without `</A>`, `</B>` where `</A>` should be, or the two ends in different paragraphs. */
function wrongEnd(reason: string, line: number): MdxProblem {
	const [, opened, openedLine] = /`(<[^`]*>)` \((\d+):/u.exec(reason) ?? [];
	const closing = /`(<\/[^`]*>)`/u.exec(reason)?.[1];
	if (opened === undefined) {
		return {
			line,
			found: `${closing}, som ikke står i samme afsnit som begyndelsen`,
			fix: 'Sæt en blank linje før og efter begge dele, eller skriv det hele på én linje.',
		};
	}
	return {
		line: Number(openedLine),
		found: `${opened}, som ikke bliver lukket${closing === undefined ? '' : `, før ${closing} kommer i linje ${line}`}`,
		fix: `Skriv ${opened.replace('<', '</')} dér, hvor komponenten slutter. Er der intet i den, så skriv ${opened.replace('>', ' />')}.`,
	};
}

function wrongCharacter(reason: string): Told {
	const character = /character `(.+?)` \(U/u.exec(reason)?.[1];
	if (character === '!') return { found: 'en kommentar i HTML', fix: 'Skriv {/* … */} i stedet.' };
	return {
		found: `tegnet »${character}« efter et <`,
		fix: 'Ret komponenten. Skal < stå i teksten, så skriv &lt;.',
	};
}

const words: Readonly<Record<string, readonly [found: string, fix: string]>> = {
	'unexpected-closing-slash component': [
		'en komponent, der bliver lukket uden at være begyndt',
		'Slet lukningen, eller skriv begyndelsen.',
	],
	'unexpected-eof component': [
		'en komponent, der begynder med <, men ikke slutter med >',
		'Skriv > dér, hvor den slutter.',
	],
	'unexpected-eof braces': [
		'en {, der ikke bliver lukket med }',
		'Skriv &#123; i stedet for {. En kommentar skrives {/* … */}.',
	],
	'acorn braces': [
		'en krøllet parentes, der ikke kan læses',
		'Skriv &#123; i stedet for {. I en komponent står der et tal, fx turn={3}.',
	],
	'acorn line': [
		'en linje, der begynder med import eller export',
		'Lad linjen begynde med et andet ord.',
	],
};

const otherwise = [
	'en komponent eller en krøllet parentes, der ikke er skrevet færdig',
	'Skriv den som i content/README.md.',
] as const;

export interface MdxProblem extends Told {
	readonly line: number;
}

interface Told {
	readonly found: string;
	readonly fix: string;
}

/** The parts of a parser's `VFileMessage` that are used here; none of them is certain. */
interface Thrown {
	readonly reason?: string;
	readonly ruleId?: string;
	readonly source?: string;
	readonly line?: number;
	readonly place?: { readonly line?: number; readonly start?: { readonly line: number } };
}
