/** What the deck says politely when something changes. Short: a reader finds the rest on the slide. */
export const liveText = {
	/** @param number 1 is the first slide. */
	slide: (number: number, count: number, title: string) => `Dias ${number} af ${count}: ${title}`,
	/** @param text what has appeared; shortened to its beginning. */
	step: (number: number, count: number, text: string) =>
		`Trin ${number} af ${count}: ${beginning(text)}`,
	unknownSlide: (id: string) => `Diasset »${beginning(id, 60)}« findes ikke her.`,
	black: 'Skærmen er sort. Tryk på en tast for at fortsætte.',
} as const;

/** The first words of a text, at most `length` characters and the dots that show something is left out. */
function beginning(text: string, length = 100): string {
	const plain = text.replace(/\s+/gu, ' ').trim();
	if (plain.length <= length) return plain;
	const cut = plain.slice(0, length + 1).replace(/\s\S*$/u, '');
	return `${cut.slice(0, length)} …`;
}
