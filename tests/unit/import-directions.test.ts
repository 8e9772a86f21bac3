import { ESLint } from 'eslint';
import { beforeAll, describe, expect, test } from 'vitest';

const rules: readonly (string | null)[] = [
	// No rule at all: lint could not read the text.
	null,
	'ours/import-directions',
	'no-restricted-imports',
];

/** What lint says about the imports of an existing file, as the file would be with this text; empty when all is well. */
async function complaint(filePath: string, text: string): Promise<string> {
	const [result] = await eslint.lintText(`${text}\n`, { filePath });
	return (
		result?.messages
			.filter(({ ruleId }) => rules.includes(ruleId))
			.map(({ message }) => message)
			.join(' ') ?? ''
	);
}

const eslint = new ESLint();

// The first file makes lint read the whole project's types.
beforeAll(() => complaint('src/schemas/id.ts', ''), 60_000);

test.each([
	['src/formats/partial-date.ts', '~/domain/course/nearest.ts', 'belongs in src/schemas'],
	['src/formats/excerpt-text/parse.ts', '../../schemas/id.ts', 'belongs in src/schemas'],
	['src/formats/partial-date.ts', 'node:fs', 'Pass what it needs as an argument'],
	['src/formats/partial-date.ts', 'astro/zod', 'Pass what it needs as an argument'],
	['src/formats/partial-date.ts', 'preact/hooks', 'Pass what it needs as an argument'],
	['src/schemas/id.ts', '~/domain/course/nearest.ts', 'belongs in src/domain/course/rules'],
	['src/domain/course/nearest.ts', '~/components/slide/Timer.tsx', 'belongs in src/components'],
	['src/domain/course/nearest.ts', '../../components/slide/Timer.tsx', 'belongs in src/components'],
	['src/domain/course/rules/ids.ts', '../../../loading/reading.ts', 'reading in src/loading'],
	['src/domain/course/nearest.ts', '../../course.ts', 'Take the data as an argument'],
	['src/domain/course/rules/ids.ts', '../../../course.ts', 'Take the data as an argument'],
	['src/domain/course/nearest.ts', '~/course', 'Take the data as an argument'],
	['src/domain/course/nearest.ts', 'node:fs', 'Pass what it needs as an argument'],
	['src/domain/course/nearest.ts', '~/schemas/id.ts', 'import only types'],
	['src/authoring.ts', './components/slide/Timer.tsx', 'only a table'],
	['src/loading/read-files.ts', '~/course.ts', 'belongs in src/components or src/pages'],
	['src/loading/read-files.ts', '~/components/slide/Timer.tsx', 'belongs in src/components'],
	['src/course.ts', './components/slide/Timer.tsx', 'belongs in src/components'],
	['src/components/slide/Timer.tsx', '~/loading/load-course.ts', 'from src/course.ts'],
	['src/components/slide/Timer.tsx', '~/pages/index.astro', 'belongs in src/pages'],
	['src/components/slide/Timer.tsx', '../../integrations/search-index.ts', 'belongs in src/pages'],
])('%s may not import %s', async (file, source, advice) => {
	expect(await complaint(file, `import { x } from '${source}'; x();`)).toContain(advice);
});

describe('the direction is kept', () => {
	const component = 'src/components/site/SiteFooter.astro';

	test('in .astro files', async () => {
		const text = `---\nimport Page from '~/layouts/PageLayout.astro';\n---\n\n<Page />`;
		expect(await complaint(component, text)).toContain('belongs in src/pages or src/layouts');
	});

	test('in the scripts of .astro files', async () => {
		const text = `<script>\n\timport '../../loading/reading.ts';\n</script>`;
		expect(await complaint(component, text)).toContain('from src/course.ts');
	});

	test.each([
		`export * from '~/course.ts';`,
		`export { course } from '~/course.ts';`,
		`export const later = () => import('~/course.ts');`,
		`export type Module = typeof import('~/course.ts');`,
	])('by %s', async (line) => {
		expect(await complaint('src/domain/course/nearest.ts', line)).toContain('as an argument');
	});
});

test.each([
	['src/domain/course/nearest.ts', `import type { Term } from '~/schemas/term.ts';`],
	['src/domain/course/nearest.ts', `import { readYaml } from '~/formats/yaml-text.ts';`],
	['src/domain/figure/percent.ts', `import { nearest } from '../course/nearest.ts';`],
	['src/domain/course/rules/ids.ts', `import type { Course } from '../course.ts';`],
	['src/domain/course/rules/ids.ts', `import type { Turn } from '../../excerpt/excerpt.ts';`],
	['src/loading/read-files.ts', `import { nearest } from '~/domain/course/nearest.ts';`],
	['src/loading/read-files.ts', `import { readFileSync } from 'node:fs';`],
	['src/components/slide/Timer.tsx', `import { course } from '~/course.ts';`],
	['src/components/slide/Timer.tsx', `import { useState } from 'preact/hooks';`],
	['src/integrations/search-index.ts', `import { course } from '~/course.ts';`],
])('%s may say %s', async (file, text) => {
	expect(await complaint(file, text)).toBe('');
});

test('an .astro file may import what is before it', async () => {
	const text = `---
import '~/styles/base.css';
import DocumentHead from '~/layouts/DocumentHead.astro';
---

<DocumentHead title="" description="" />
<script>
	import '~/components/search/search-keys.ts';
</script>`;
	expect(await complaint('src/pages/om.astro', text)).toBe('');
});
