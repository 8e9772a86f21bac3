/** `4:05` for 245,000 milliseconds. A second that has begun counts whole, so 0:00 means that the time is up. */
export function clockText(milliseconds: number): string {
	const seconds = Math.max(0, Math.ceil(milliseconds / 1000));
	return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
