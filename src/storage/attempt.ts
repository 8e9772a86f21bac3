/** What the work gives; `undefined` where a storage is forbidden, full or broken. */
export function attempt<Result>(work: () => Result): Result | undefined {
	try {
		return work();
	} catch {
		return undefined;
	}
}
