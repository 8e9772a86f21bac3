import remarkFrontmatter from 'remark-frontmatter';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { mdxProblem } from './mdx-problem.ts';
import { usedComponent, writtenCode } from './mdx-component.ts';
import type { Root, RootContent } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import type { UsedComponent, WrittenCode } from './mdx-component.ts';
import type { MdxProblem } from './mdx-problem.ts';

/**
 * What the rules of the course need to know about one authored MDX file: its frontmatter, the components it
 * uses with their attributes and lines, its own words, and its speaker notes. Nothing is rendered.
 *
 * A syntax error is returned as a problem with its line; the other parts are then empty.
 */
export function readMdx(text: string): MdxText {
	let root: Root;
	try {
		root = parser.parse(text);
	} catch (error) {
		return { ...nothing, problem: mdxProblem(error) };
	}
	const front = root.children.find((node) => node.type === 'yaml');
	const components: UsedComponent[] = [];
	const code: WrittenCode[] = [];
	const notes: SpeakerNotes[] = [];
	const headings: AuthoredHeading[] = [];
	visit(root, (node) => {
		if (node.type === 'heading') headings.push({ depth: node.depth, line: lineOf(node) });
		code.push(...writtenCode(node));
		if (!isElement(node)) return;
		components.push(usedComponent(node));
		if (node.name === 'Notes') notes.push(speakerNotes(node, text));
	});
	const body = root.children.filter((node) => !(isElement(node) && node.name === 'Notes'));
	return {
		frontmatter: front?.value ?? '',
		components,
		code,
		notes,
		headings,
		words: countWords(body),
	};
}

const parser = unified().use(remarkParse).use(remarkFrontmatter, ['yaml']).use(remarkMdx);

const nothing = { frontmatter: '', components: [], code: [], notes: [], headings: [], words: 0 };

function isElement(node: { type: string }): node is MdxJsxFlowElement | MdxJsxTextElement {
	return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

function speakerNotes(node: MdxJsxFlowElement | MdxJsxTextElement, text: string): SpeakerNotes {
	const start = node.children[0]?.position?.start.offset;
	const end = node.children.at(-1)?.position?.end.offset;
	const markdown = start === undefined || end === undefined ? '' : text.slice(start, end).trim();
	return { markdown, words: countWords(node.children), line: lineOf(node) };
}

/** Words a reader meets in these nodes: text and code, without frontmatter, attributes and comments. */
function countWords(nodes: readonly RootContent[]): number {
	let words = 0;
	for (const node of nodes) {
		visit(node, (part) => {
			if (part.type === 'text' || part.type === 'inlineCode') {
				words += part.value.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
			}
		});
	}
	return words;
}

function lineOf(node: { position?: { start: { line: number } } | undefined }): number {
	return node.position?.start.line ?? 1;
}

export interface MdxText {
	/** YAML between the fences; the first line of it is line 2 of the file. */
	readonly frontmatter: string;
	readonly components: readonly UsedComponent[];
	/** JavaScript that would run when the page is made. */
	readonly code: readonly WrittenCode[];
	readonly notes: readonly SpeakerNotes[];
	readonly headings: readonly AuthoredHeading[];
	readonly words: number;
	readonly problem?: MdxProblem;
}

export interface SpeakerNotes {
	readonly markdown: string;
	readonly words: number;
	readonly line: number;
}

export interface AuthoredHeading {
	readonly depth: number;
	readonly line: number;
}

export type { AttributeValue, UsedComponent } from './mdx-component.ts';
