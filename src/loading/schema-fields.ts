import { z } from 'astro/zod';
import type { FieldPath } from '~/domain/course/problem.ts';

/**
 * The names of the fields that may stand at `path`, in the schema's order. Where the schema knows several kinds, those
 * count that fit the kind the data names itself.
 */
export function fieldsAt(schema: z.core.$ZodType, data: unknown, path: FieldPath): string[] {
	const [step, ...rest] = path;
	const below = step === undefined ? data : valueAt(data, [step]);
	const inner = withoutWrapper(schema);
	if (typeof step === 'number') {
		return inner instanceof z.ZodArray ? fieldsAt(inner.element, below, rest) : [];
	}
	const names = fittingObjects(inner, data).flatMap(({ shape }) => {
		if (step === undefined) return Object.keys(shape);
		return shape[step] ? fieldsAt(shape[step], below, rest) : [];
	});
	return [...new Set(names)];
}

/** What stands at `path` in the data; undefined where nothing does. */
export function valueAt(data: unknown, path: FieldPath): unknown {
	return path.reduce<unknown>(
		(value, key) =>
			typeof value === 'object' && value !== null
				? (value as Record<string | number, unknown>)[key]
				: undefined,
		data,
	);
}

function withoutWrapper(schema: z.core.$ZodType): z.core.$ZodType {
	return schema instanceof z.ZodOptional || schema instanceof z.ZodDefault
		? withoutWrapper(schema.unwrap())
		: schema;
}

function fittingObjects(schema: z.core.$ZodType, data: unknown): z.ZodObject<z.core.$ZodShape>[] {
	if (schema instanceof z.ZodObject) return fits(schema, data) ? [schema] : [];
	if (schema instanceof z.ZodUnion) {
		return schema.options.flatMap((option) => fittingObjects(option, data));
	}
	return [];
}

/** Whether every field with a fixed value has it, so that `kind: break` leaves out the fields of a part. */
function fits({ shape }: z.ZodObject<z.core.$ZodShape>, data: unknown): boolean {
	return Object.entries(shape).every(
		([name, field]) =>
			!(field instanceof z.ZodLiteral) || field.safeParse(valueAt(data, [name])).success,
	);
}
