/** Under which question of the notebook placements on a field are kept. */
export function placementsField(field: string): string {
	return `${start}${field}`;
}

/** Whether what is kept under a question is placements. */
export function isPlacementsField(field: string): boolean {
	return field.startsWith(start);
}

/** In notebooks and files: never renamed. */
const start = 'felt-';
