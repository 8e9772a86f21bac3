/** `23. november 2026` in the reader's own time zone. */
export function dateText(time: string): string {
	return date.format(new Date(time));
}

const date = new Intl.DateTimeFormat('da', { day: 'numeric', month: 'long', year: 'numeric' });
