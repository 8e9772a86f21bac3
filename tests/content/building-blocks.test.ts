import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { authoringComponents } from '~/authoring.ts';
import { knownIds } from '~/domain/course/known-ids.ts';
import { checkAttributes } from '~/domain/course/rules/attributes.ts';
import { readMdx } from '~/formats/mdx-text.ts';
import { readContentFiles } from '~/loading/read-files.ts';
import { readEntries } from '~/loading/read-entries.ts';
import type { ComponentRules } from '~/domain/course/component.ts';

const readme = readFileSync('content/README.md', 'utf8');
const components: Readonly<Record<string, ComponentRules>> = authoringComponents;

/** Every component content/README.md shows, in a sentence or in a block of its own. */
const shown = [...readme.matchAll(/`(<[A-Z][^`]*)`|```mdx\n(.*?)```/gsu)].flatMap(
	([, inline, block]) =>
		readMdx((inline ?? block ?? '').replace(/^(<[^>]*[^/])>$/u, '$1 />')).components,
);

test('content/README.md shows every component with every attribute', () => {
	const missing = Object.entries(components).flatMap(([name, { attributes = {} }]) => [
		...(shown.some((component) => component.name === name) ? [] : [name]),
		...Object.keys(attributes)
			.filter((attribute) => !new RegExp(`\\b${attribute}\\b`, 'u').test(readme))
			.map((attribute) => `${name} ${attribute}`),
	]);
	expect(missing).toEqual([]);
});

test('every component content/README.md shows can be copied', () => {
	const known = knownIds(readEntries(readContentFiles(process.cwd())).entries);
	const wrong = shown.flatMap((component) => {
		const rules = components[component.name];
		if (!rules) return [component.name];
		const place = { file: 'content/README.md' };
		return checkAttributes(component, rules, place, known).map(({ found }) => found);
	});
	expect(wrong).toEqual([]);
});
