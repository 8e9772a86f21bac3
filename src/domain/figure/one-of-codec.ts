/**
 * How one of a few things, or none, is written in an address: as its own name; none is the empty text.
 *
 * @param names none of them empty, each there once.
 */
export function oneOfCodec<Name extends string>(names: readonly Name[]): OneOfCodec<Name> {
	return {
		first: null,
		print: (state) => state ?? '',
		read: (text) => names.find((name) => name === text) ?? null,
	};
}

interface OneOfCodec<Name extends string> {
	readonly first: Name | null;
	readonly print: (state: Name | null) => string;
	readonly read: (text: string) => Name | null;
}
