/** `23. november kl. 10.05` in the reader's own time zone. */
export function timeText(time: string): string {
	return format.format(new Date(time));
}

const format = new Intl.DateTimeFormat('da', {
	day: 'numeric',
	month: 'long',
	hour: '2-digit',
	minute: '2-digit',
});
