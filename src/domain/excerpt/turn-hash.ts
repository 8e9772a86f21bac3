/** `t4`, or `t4-t6` for a range: what stands after `#` in the address of turns. */
export function turnHash(from: number, to = from): string {
	return from === to ? `t${String(from)}` : `t${String(from)}-t${String(to)}`;
}

/** The turns an address ends in, with or without its `#`; `null` when it names none. A range may be written backwards. */
export function readTurnHash(hash: string): { from: number; to: number } | null {
	const found = /^#?t([1-9]\d{0,4})(?:-t([1-9]\d{0,4}))?$/u.exec(hash);
	if (!found) return null;
	const one = Number(found[1]);
	const other = found[2] === undefined ? one : Number(found[2]);
	return { from: Math.min(one, other), to: Math.max(one, other) };
}
