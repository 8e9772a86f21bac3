/**
 * A text in lines no wider than `width`, parted at spaces. A word that is wider by itself is parted where it must be, so
 * that a long address stays inside.
 *
 * @param measure how wide a text is, in the unit of `width`.
 */
export function wrapWords(
	text: string,
	width: number,
	measure: (text: string) => number,
): string[] {
	const lines: string[] = [];
	let line = '';
	for (const word of text.split(/\s+/u).filter((part) => part !== '')) {
		const longer = line === '' ? word : `${line} ${word}`;
		if (measure(longer) <= width) {
			line = longer;
			continue;
		}
		if (line !== '') lines.push(line);
		line = '';
		for (const letter of word) {
			if (line !== '' && measure(line + letter) > width) {
				lines.push(line);
				line = '';
			}
			line += letter;
		}
	}
	return line === '' ? lines : [...lines, line];
}
