import { problems } from '~/domain/course/problems.ts';
import { readMdx } from '~/formats/mdx-text.ts';
import { readYamlEntry } from './read-yaml.ts';
import type { z } from 'astro/zod';
import type { MdxEntry } from '~/domain/course/entries.ts';
import type { ContentFile } from './read-files.ts';
import type { OneReading } from './reading.ts';

/** A reader of MDX files whose frontmatter keeps the schema. */
export function readMdxFile<Schema extends z.ZodType>(schema: Schema) {
	return ({ path: file, text }: ContentFile): OneReading<MdxEntry<z.infer<Schema>>> => {
		const mdx = readMdx(text);
		if (mdx.problem) {
			return { problems: [problems.brokenMdx({ file, line: mdx.problem.line }, mdx.problem)] };
		}
		// The frontmatter's first line is the file's second, after the fence.
		const { entry, problems: found } = readYamlEntry(file, mdx.frontmatter, schema, 2);
		return { entry: entry && { ...entry, mdx }, problems: found };
	};
}
