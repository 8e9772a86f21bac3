/** The browser's small storage, `session` for this tab alone; `null` where it is missing or forbidden. */
export function webStorage(kind: 'local' | 'session'): Storage | null {
	try {
		return kind === 'local' ? localStorage : sessionStorage;
	} catch {
		return null;
	}
}
