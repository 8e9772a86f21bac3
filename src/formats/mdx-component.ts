import type { Node } from 'mdast';
import type { MdxFlowExpression, MdxTextExpression } from 'mdast-util-mdx-expression';
import type { MdxJsxAttribute, MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import type { MdxjsEsm } from 'mdast-util-mdxjs-esm';

/** A component with its attributes as plain values. */
export function usedComponent(element: MdxJsxFlowElement | MdxJsxTextElement): UsedComponent {
	const attributes: Record<string, AttributeValue> = {};
	for (const attribute of element.attributes) {
		if (attribute.type === 'mdxJsxAttribute') attributes[attribute.name] = valueOf(attribute);
	}
	return { name: element.name ?? '', attributes, line: element.position?.start.line ?? 1 };
}

/**
 * JavaScript in a node: an import, `{name}` in the text, `{...all}` or `turn={next}` in a component. Comments and plain
 * numbers are none.
 */
export function writtenCode(node: Node): WrittenCode[] {
	const line = node.position?.start.line ?? 1;
	if (isEsm(node)) return [{ line, source: node.value.split('\n')[0] ?? '' }];
	if (isExpression(node)) return isComment(node) ? [] : [{ line, source: `{${node.value}}` }];
	if (!isElement(node)) return [];
	return node.attributes.flatMap((attribute) => {
		if (attribute.type === 'mdxJsxExpressionAttribute') {
			return [{ line, source: `{${attribute.value}}` }];
		}
		const source = typeof attribute.value === 'object' ? attribute.value?.value : undefined;
		return source === undefined || isPlain(source)
			? []
			: [{ line, source: `${attribute.name}={${source}}` }];
	});
}

/** `a="x"` is a string, a bare `a` is true, `a={3}` a number; anything else is code. */
function valueOf({ value }: MdxJsxAttribute): AttributeValue {
	if (value === null || value === undefined) return true;
	if (typeof value === 'string') return value;
	return isPlain(value.value) ? Number(value.value) : { code: value.value };
}

function isPlain(source: string): boolean {
	return /^\s*-?\d+(\.\d+)?\s*$/u.test(source);
}

function isComment({ data }: MdxFlowExpression | MdxTextExpression): boolean {
	return data?.estree?.body.length === 0;
}

function isEsm(node: Node): node is MdxjsEsm {
	return node.type === 'mdxjsEsm';
}

function isExpression(node: Node): node is MdxFlowExpression | MdxTextExpression {
	return node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression';
}

function isElement(node: Node): node is MdxJsxFlowElement | MdxJsxTextElement {
	return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

export type AttributeValue = string | number | true | { readonly code: string };

export interface UsedComponent {
	readonly name: string;
	readonly attributes: Readonly<Record<string, AttributeValue>>;
	/** 1 is the file's first line, frontmatter included. */
	readonly line: number;
}

export interface WrittenCode {
	readonly line: number;
	/** As the author wrote it, with its braces. */
	readonly source: string;
}
