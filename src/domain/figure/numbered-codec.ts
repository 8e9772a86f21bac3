/**
 * How one of some numbered things, or none, is written in an address: as its number from 1 on; none is the empty text.
 *
 * @param count how many there are.
 */
export function numberedCodec(count: number): NumberedCodec {
	return {
		first: null,
		print: (at) => (at === null ? '' : String(at)),
		read: (text) => (/^[1-9]\d{0,4}$/u.test(text) && Number(text) <= count ? Number(text) : null),
	};
}

interface NumberedCodec {
	readonly first: number | null;
	readonly print: (at: number | null) => string;
	readonly read: (text: string) => number | null;
}
