/** Class names as one attribute; those that are not given are left out. */
export function classList(...names: readonly (string | undefined)[]): string {
	return names.filter((name) => name !== undefined && name !== '').join(' ');
}
