/** Whether the browser said that there is no room left. */
export function isFull(problem: unknown): boolean {
	return problem instanceof Error && problem.name === 'QuotaExceededError';
}
