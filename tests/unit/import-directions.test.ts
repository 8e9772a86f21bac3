import { ESLint } from 'eslint';
import { beforeAll, expect, test } from 'vitest';

/** What lint says about one import in an existing file, as the file would be with it. */
async function complaint(filePath: string, line: string): Promise<string> {
	const [result] = await eslint.lintText(`${line}\n`, { filePath });
	return (
		result?.messages
			.filter(({ ruleId }) => ruleId === '@typescript-eslint/no-restricted-imports')
			.map(({ message }) => message)
			.join(' ') ?? ''
	);
}

const eslint = new ESLint();

// The first file makes lint read the whole project's types.
beforeAll(() => complaint('src/schemas/id.ts', ''), 60_000);

test.each([
	['src/formats/partial-date.ts', '~/domain/course/nearest.ts', 'belongs in src/schemas'],
	['src/schemas/id.ts', '~/domain/course/nearest.ts', 'belongs in src/domain/course/rules'],
	['src/domain/course/nearest.ts', '~/components/authoring.ts', 'belongs in src/components'],
	['src/domain/course/nearest.ts', '../../components/authoring.ts', 'belongs in src/components'],
	['src/domain/course/nearest.ts', 'node:fs', 'Pass what it needs as an argument'],
	['src/domain/course/nearest.ts', '~/schemas/id.ts', 'Import only types'],
	['src/loading/read-files.ts', '~/course.ts', 'belongs in src/components or src/pages'],
	['src/components/slide/Timer.tsx', '~/loading/load-course.ts', 'from src/course.ts'],
	['src/components/slide/Timer.tsx', '~/pages/index.astro', 'belongs in src/pages'],
])('%s may not import %s', async (file, source, advice) => {
	expect(await complaint(file, `import { x } from '${source}'; x();`)).toContain(advice);
});

test('the way from left to right is free', async () => {
	const allowed = [
		['src/domain/course/nearest.ts', `import type { Term } from '~/schemas/term.ts';`],
		['src/domain/course/nearest.ts', `import { readYaml } from '~/formats/yaml-text.ts';`],
		['src/loading/read-files.ts', `import { nearest } from '~/domain/course/nearest.ts';`],
		['src/components/slide/Timer.tsx', `import { course } from '~/course.ts';`],
	] as const;
	for (const [file, line] of allowed) expect(await complaint(file, line)).toBe('');
});
