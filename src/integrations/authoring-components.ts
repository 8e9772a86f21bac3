import { SKIP, visit } from 'unist-util-visit';
import { authoringComponents as table } from '../authoring.ts';
import type { Program } from 'estree-jsx';
import type { Node, Parent, Root, RootContent } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import type { MdxjsEsm } from 'mdast-util-mdxjs-esm';
import type { VFile } from 'vfile';

/**
 * Remark plugin. Lets an author write a component without importing it:
 *
 * - imports each component of `src/authoring.ts` that the file uses, so its styles follow it;
 * - tells it the file's id (`idScope`), so that ids inside it are unique on a page with several files;
 * - marks what stands inside `<Fragments>` as reveal.js fragments;
 * - takes `<Notes>` out, so that speaker notes are in no public page.
 */
export function authoringComponents() {
	return (root: Root, file: VFile): void => {
		const used = new Set<AuthoringName>();
		visit(root, (node, index, parent) => {
			if (!isElement(node) || !parent || index === undefined) return undefined;
			if (node.name === 'Notes') return replace(parent, index, []);
			if (node.name === 'Fragments') return replace(parent, index, asFragments(node.children));
			if (node.name && node.name in table) {
				const name = node.name as AuthoringName;
				used.add(name);
				addAttribute(node, 'idScope', idOf(file));
				const { client } = table[name] as { client?: string };
				if (client) addAttribute(node, `client:${client}`, null);
			}
			return undefined;
		});
		root.children.unshift(...[...used].map((name) => importOf(name)));
	};
}

type AuthoringName = keyof typeof table;
type Element = MdxJsxFlowElement | MdxJsxTextElement;

function isElement(node: Node): node is Element {
	return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

/** @returns where the visit goes on: at the first of the new nodes. */
function replace(
	parent: Parent,
	index: number,
	nodes: readonly RootContent[],
): [typeof SKIP, number] {
	parent.children.splice(index, 1, ...nodes);
	return [SKIP, index];
}

function asFragments(nodes: readonly Node[]): RootContent[] {
	return nodes.flatMap((node) => {
		const content = node as RootContent;
		if (content.type === 'list') content.children.forEach(markFragment);
		else if (isElement(content) && content.name !== null)
			addAttribute(content, 'class', 'fragment');
		else markFragment(content);
		return [content];
	});
}

function markFragment(node: RootContent): void {
	node.data = { ...node.data, hProperties: { className: ['fragment'] } };
}

function addAttribute(element: Element, name: string, value: string | null): void {
	element.attributes.push({ type: 'mdxJsxAttribute', name, value });
}

function idOf(file: VFile): string {
	return (file.path || '')
		.replaceAll('\\', '/')
		.replace(/^.*\//u, '')
		.replace(/\.mdx$/u, '');
}

/** `import Name from '~/components/…'`; Preact components are named exports, Astro components default ones. */
function importOf(name: AuthoringName): MdxjsEsm {
	const file = table[name].file ?? '';
	const source = `~/components/${file}`;
	const exported = file.endsWith('.tsx') ? file.replace(/^.*\/|\.tsx$/gu, '') : 'default';
	const program: Program = {
		type: 'Program',
		sourceType: 'module',
		comments: [],
		body: [
			{
				type: 'ImportDeclaration',
				attributes: [],
				source: { type: 'Literal', value: source, raw: JSON.stringify(source) },
				specifiers: [
					{
						type: 'ImportSpecifier',
						imported: { type: 'Identifier', name: exported },
						local: { type: 'Identifier', name },
					},
				],
			},
		],
	};
	return { type: 'mdxjsEsm', value: '', data: { estree: program } };
}
