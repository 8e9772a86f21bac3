import { fieldName } from '~/domain/course/problem.ts';
import { problems } from '~/domain/course/problems.ts';
import { fieldsAt, valueAt } from './schema-fields.ts';
import { allowedWords, foundWords } from './schema-words.ts';
import type { z } from 'astro/zod';
import type { FieldPath, Problem } from '~/domain/course/problem.ts';

/** A schema's complaints as problems with line, field, what was found and what is allowed, in Danish. */
export function schemaProblems(
	{ file, data, schema, lineOf }: Checked,
	{ issues }: z.ZodError,
): Problem[] {
	return issues.flatMap((issue) => {
		const path = issue.path.map((part) => (typeof part === 'number' ? part : String(part)));
		const place = (to: FieldPath) => ({
			file,
			line: lineOf(to),
			field: fieldName(to) || 'hele filen',
		});
		if (issue.code === 'unrecognized_keys') {
			const fields = fieldsAt(schema, data, path);
			return issue.keys.map((key) => problems.unknownField(place([...path, key]), key, fields));
		}
		const value = valueAt(data, path);
		const last = path.at(-1);
		return typeof last === 'string' && (value === undefined || value === null)
			? [problems.missingField(place(path), last, allowedWords(issue, value))]
			: [problems.wrongField(place(path), foundWords(value), allowedWords(issue, value))];
	});
}

/** Data that a schema has turned down. */
interface Checked {
	readonly file: string;
	readonly data: unknown;
	readonly schema: z.core.$ZodType;
	readonly lineOf: (path: FieldPath) => number;
}
