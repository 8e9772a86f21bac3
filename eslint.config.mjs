import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

/**
 * The directions of ARCHITECTURE.md: data goes formats → schemas → loading → course.ts → components → pages, and nobody
 * imports to the right. Each message says where the code belongs.
 */
function layer(folder, mayNotImport, message) {
	return {
		files: [`src/${folder}/**/*.{ts,tsx}`],
		rules: {
			'@typescript-eslint/no-restricted-imports': [
				'error',
				{ patterns: [{ ...mayNotImport, message }] },
			],
		},
	};
}

const ours = (...folders) => ({
	regex: `^(~|\\.\\./\\.\\.|\\.\\.)/(${folders.join('|')})(/|\\.ts$|$)`,
});

export default defineConfig(
	{ ignores: ['dist/', '.astro/', 'node_modules/', 'test-results/'] },
	js.configs.recommended,
	tseslint.configs.recommendedTypeChecked,
	astro.configs.recommended,
	{
		languageOptions: { parserOptions: { projectService: true, extraFileExtensions: ['.astro'] } },
		rules: {
			'@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
			'@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
			'@typescript-eslint/switch-exhaustiveness-check': [
				'error',
				{ considerDefaultExhaustiveForUnions: true },
			],
			'no-console': 'error',
		},
	},
	{
		// The type checker does not see through Astro's own components and their slots.
		files: ['**/*.astro', '**/*.mjs'],
		extends: [tseslint.configs.disableTypeChecked],
	},
	{
		files: ['**/*.mjs'],
		languageOptions: { globals: { process: 'readonly', console: 'readonly' } },
	},
	{
		files: ['scripts/**'],
		rules: { 'no-console': 'off' },
	},
	layer(
		'formats',
		ours(
			'schemas',
			'domain',
			'loading',
			'course',
			'components',
			'storage',
			'layouts',
			'pages',
			'integrations',
		),
		'src/formats only turns text into objects and back. What knows the course belongs in src/schemas, src/loading or src/domain.',
	),
	layer(
		'schemas',
		ours(
			'domain',
			'loading',
			'course',
			'components',
			'storage',
			'layouts',
			'pages',
			'integrations',
		),
		'src/schemas only says what an entry may be. A rule between files belongs in src/domain/course/rules.',
	),
	{
		files: ['src/domain/**/*.ts'],
		rules: {
			'@typescript-eslint/no-restricted-imports': [
				'error',
				{
					patterns: [
						{
							regex: '^(node:|astro:|astro($|/)|preact)',
							message:
								'src/domain is pure: plain objects in, plain objects out. Pass what it needs as an argument.',
						},
						{
							...ours(
								'loading',
								'course',
								'components',
								'storage',
								'layouts',
								'pages',
								'integrations',
							),
							message:
								'src/domain is pure. Take the data as an argument; drawing belongs in src/components, reading in src/loading.',
						},
						{
							...ours('schemas'),
							allowTypeImports: true,
							message: 'Import only types from src/schemas, so that Zod stays out of the browser.',
						},
					],
				},
			],
		},
	},
	layer(
		'loading',
		ours('course', 'storage', 'layouts', 'pages', 'integrations'),
		'src/loading makes the course. What uses it belongs in src/components or src/pages.',
	),
	layer(
		'components',
		ours('loading', 'layouts', 'pages', 'integrations'),
		'A component gets its data as props or from src/course.ts. What a whole page is belongs in src/pages or src/layouts.',
	),
	layer(
		'storage',
		ours('loading', 'course', 'components', 'layouts', 'pages', 'integrations'),
		'src/storage is the door to the browser’s storage and knows no page. Its caller belongs in src/components.',
	),
);
