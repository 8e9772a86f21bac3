import { dirname, join, relative } from 'node:path';

/**
 * The parts of `src/` in the order of ARCHITECTURE.md. A part may import itself and those before it, but not what it has
 * under `not`; of `onlyTypes` it may import types. `advice` says where the code belongs that wants more.
 */
const parts = [
	{
		name: 'formats',
		advice:
			'src/formats only turns text into objects and back. What knows the course belongs in src/schemas, src/loading or src/domain.',
	},
	{
		name: 'schemas',
		advice:
			'src/schemas only says what an entry may be. A rule between files belongs in src/domain/course/rules.',
	},
	{
		name: 'domain',
		onlyTypes: ['schemas'],
		advice:
			'src/domain is pure. Take the data as an argument, and import only types from src/schemas, so that Zod stays out of the browser; drawing belongs in src/components, reading in src/loading.',
	},
	{
		name: 'storage',
		not: ['schemas'],
		advice:
			'src/storage is the one door to what the browser keeps. What is decided about it belongs in src/domain, what is shown of it in src/components.',
	},
	{
		name: 'authoring',
		advice: 'src/authoring.ts is only a table. What uses it belongs in src/integrations.',
	},
	{
		name: 'loading',
		advice:
			'src/loading makes the course. What uses it belongs in src/components or src/pages; what both need, in src/domain.',
	},
	{
		name: 'content.config',
		not: ['loading'],
		advice: 'src/content.config.ts only names the folders and their schemas.',
	},
	{
		name: 'addresses',
		not: ['loading'],
		advice: 'src/addresses.ts knows the base and nothing else. Take the id as an argument.',
	},
	{
		name: 'course',
		advice: 'src/course.ts is what pages ask. Drawing belongs in src/components.',
	},
	{
		name: 'citations',
		not: ['loading'],
		advice: 'src/citations.ts is what pages ask. Drawing belongs in src/components.',
	},
	{ name: 'styles', advice: '' },
	{
		name: 'components',
		not: ['loading'],
		advice:
			'A component gets its data as props or from src/course.ts. What a whole page is belongs in src/pages or src/layouts.',
	},
	{
		name: 'layouts',
		not: ['loading'],
		advice: 'A layout gets its data as props or from src/course.ts. A route belongs in src/pages.',
	},
	{
		name: 'pages',
		not: ['loading'],
		advice:
			'A page gets its data from src/course.ts. What happens around the build belongs in src/integrations.',
	},
	{ name: 'integrations', advice: '' },
];

/** ESLint rule: every import inside `src/` goes the way of `parts`, however it is written. */
export const importDirections = {
	meta: {
		type: 'problem',
		schema: [],
		messages: {
			wrong: '{{from}} may not import {{to}}. {{advice}}',
			unknown: '{{from}} has no place in the order of scripts/import-directions.mjs. Add it there.',
		},
	},
	create(context) {
		// The scripts of an .astro file are linted as files inside it.
		const file = context.filename.replace(/(\.astro)[\\/].*$/u, '$1');
		const src = join(context.cwd, 'src');
		const from = partOf(relative(src, file));

		function check(node, source, isType) {
			const to = partOf(targetOf(source?.value, file, src));
			if (from === undefined || to === undefined || from === to) return;
			const { problem, advice } = judge(from, to, isType);
			if (problem === undefined) return;
			const data = { from: `src/${from}`, to: `src/${to}`, advice };
			context.report({ node, messageId: problem, data });
		}

		return {
			ImportDeclaration: (node) => check(node, node.source, node.importKind === 'type'),
			ExportNamedDeclaration: (node) => check(node, node.source, node.exportKind === 'type'),
			ExportAllDeclaration: (node) => check(node, node.source, node.exportKind === 'type'),
			ImportExpression: (node) => check(node, node.source, false),
			TSImportType: (node) => check(node, node.source, true),
		};
	},
};

function judge(from, to, isType) {
	const place = parts.findIndex(({ name }) => name === from);
	if (place < 0) return { problem: 'unknown' };
	const { advice, not = [], onlyTypes = [] } = parts[place];
	const isBefore = parts.slice(0, place).some(({ name }) => name === to);
	const isFree = isBefore && !not.includes(to) && (isType || !onlyTypes.includes(to));
	return isFree ? {} : { problem: 'wrong', advice };
}

/** Where an import leads, as a path below `src/`; an empty path for a package. */
function targetOf(source, file, src) {
	if (typeof source !== 'string') return '';
	const path = source.replace(/\?.*$/u, '');
	if (path.startsWith('~/')) return path.slice(2);
	return path.startsWith('.') ? relative(src, join(dirname(file), path)) : '';
}

/** The part a path below `src/` belongs to: its first folder, or its name without ending; none outside `src/`. */
function partOf(path) {
	const [first = ''] = path.split(/[\\/]/u);
	return ['', '..'].includes(first) ? undefined : first.replace(/(?:\.d)?\.(?:tsx?|astro)$/u, '');
}
