import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { importDirections } from './scripts/import-directions.mjs';

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
		// The type checker does not see through Astro's own components and their slots, nor into the scripts inside them.
		files: ['**/*.astro', '**/*.astro/*.ts', '**/*.mjs'],
		extends: [tseslint.configs.disableTypeChecked],
	},
	{
		files: ['**/*.mjs'],
		languageOptions: { globals: { process: 'readonly', console: 'readonly' } },
	},
	{
		files: ['scripts/**', 'bench/bench.ts'],
		rules: { 'no-console': 'off' },
	},
	{
		files: ['src/**'],
		plugins: { ours: { rules: { 'import-directions': importDirections } } },
		rules: { 'ours/import-directions': 'error' },
	},
	{
		files: ['src/**'],
		ignores: ['src/storage/**'],
		rules: {
			'no-restricted-globals': [
				'error',
				...['localStorage', 'sessionStorage', 'indexedDB', 'BroadcastChannel'].map((name) => ({
					name,
					message: 'src/storage is the one door to what the browser keeps.',
				})),
			],
		},
	},
	{
		files: ['src/{formats,domain}/**'],
		rules: {
			'no-restricted-imports': [
				'error',
				{
					patterns: [
						{
							regex: '^(node:|astro:|astro($|/)|preact($|/))',
							message:
								'src/formats and src/domain are pure: plain objects in, plain objects out. Pass what it needs as an argument.',
						},
					],
				},
			],
		},
	},
);
