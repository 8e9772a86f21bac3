const danish = new Intl.NumberFormat('da', { maximumFractionDigits: 1 });

/** `1 minut`, `2,5 minutter`. */
export function minutesText(minutes: number): string {
	return `${danish.format(minutes)} ${minutes === 1 ? 'minut' : 'minutter'}`;
}
