/** The value's fields, as yet of any type; none where it is no object. */
export function fieldsOf(value: unknown): JsonObject {
	return typeof value === 'object' && value !== null ? (value as JsonObject) : {};
}

/** The values of a field that has one or several (JSON-LD leaves the brackets out around a single one). */
export function listOf(value: unknown): readonly unknown[] {
	if (Array.isArray(value)) return value;
	return value === undefined || value === null ? [] : [value];
}

export type JsonObject = Readonly<Record<string, unknown>>;
