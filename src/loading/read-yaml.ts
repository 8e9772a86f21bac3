import { problems } from '~/domain/course/problems.ts';
import { readYaml } from '~/formats/yaml-text.ts';
import { idOf } from './reading.ts';
import { schemaProblems } from './schema-problems.ts';
import type { z } from 'astro/zod';
import type { Entry } from '~/domain/course/entries.ts';
import type { Problem } from '~/domain/course/problem.ts';
import type { ReferredKind } from '~/domain/course/words/ids.ts';
import type { YamlText } from '~/formats/yaml-text.ts';
import type { ContentFile } from './read-files.ts';
import type { OneReading, Reading } from './reading.ts';

/** YAML that is one entry: a whole file, or the frontmatter of one. */
export function readYamlEntry<Schema extends z.ZodType>(
	file: string,
	text: string,
	schema: Schema,
	firstLine = 1,
): OneReading<Entry<z.infer<Schema>>> {
	const yaml = readYaml(text, firstLine);
	if (yaml.problems.length > 0) return { problems: syntaxProblems(file, yaml) };
	const { lineOf } = yaml;
	const parsed = schema.safeParse(yaml.data ?? {});
	return parsed.success
		? { entry: { id: idOf(file), file, data: parsed.data, lineOf }, problems: [] }
		: { problems: schemaProblems({ file, data: yaml.data ?? {}, schema, lineOf }, parsed.error) };
}

/**
 * YAML that is a list; its good items count although others are broken.
 * @param list `what` it lists, in words; `kind` as what other files refer to an item, left out where none can.
 */
export function readYamlList<Schema extends z.ZodType<{ id: string }>>(
	files: readonly ContentFile[],
	{ name, what, kind }: { name: string; what: string; kind?: ReferredKind },
	schema: Schema,
): Reading<Entry<z.infer<Schema>>> {
	const file = `content/${name}`;
	const text = files.find(({ path }) => path === file)?.text;
	if (text === undefined) {
		const missing = problems.missingFile(file, what);
		return { entries: [], problems: [missing], unread: kind ? [{ kind }] : [] };
	}
	const yaml = readYaml(text);
	const items: unknown = yaml.data;
	if (!Array.isArray(items)) {
		return {
			entries: [],
			problems: yaml.problems.length > 0 ? syntaxProblems(file, yaml) : [notAList(file)],
			unread: kind ? [{ kind }] : [],
		};
	}
	const readings = items.map((data: unknown, at) => {
		const lineOf: YamlText['lineOf'] = (path) => yaml.lineOf([at, ...path]);
		const parsed = schema.safeParse(data);
		return parsed.success
			? { entry: { id: parsed.data.id, file, data: parsed.data, lineOf }, problems: [], data }
			: { problems: schemaProblems({ file, data, schema, lineOf }, parsed.error), data };
	});
	return {
		entries: readings.flatMap(({ entry }) => entry ?? []),
		problems: readings.flatMap((reading) => reading.problems),
		unread: readings.flatMap(({ entry, data }) =>
			entry || !kind ? [] : [{ kind, id: writtenId(data) }],
		),
	};
}

function syntaxProblems(file: string, yaml: YamlText): Problem[] {
	return yaml.problems.map((told) => problems.brokenYaml({ file, line: told.line }, told));
}

function notAList(file: string): Problem {
	return problems.wrongField(
		{ file, line: 1, field: 'hele filen' },
		'noget andet end en liste',
		'en liste, hvor hvert punkt begynder med »- id: …«',
	);
}

/** The id of an item that breaks some other rule of its schema. */
function writtenId(data: unknown): string | undefined {
	return typeof data === 'object' && data !== null && 'id' in data ? String(data.id) : undefined;
}
