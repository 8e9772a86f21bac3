/**
 * The time somebody typed, as `HH.MM`: `12.35`, `12:35`, `12,35`, `12 35`, `1235`, `kl. 9` and `9` are all understood.
 * `null` for what is no time of the day.
 */
export function readClock(typed: string): string | null {
	const text = typed
		.trim()
		.toLowerCase()
		.replace(/^(?:klokken|kl\.?)\s*/u, '');
	const match = /^(\d{1,2})(?:\s*[.:,\s]\s*(\d{2})|(\d{2}))?$/u.exec(text);
	if (!match) return null;
	const [hours, minutes] = [Number(match[1]), Number(match[2] ?? match[3] ?? 0)];
	if (hours > 23 || minutes > 59) return null;
	return [hours, minutes].map((value) => String(value).padStart(2, '0')).join('.');
}
