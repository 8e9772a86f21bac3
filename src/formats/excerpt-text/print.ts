import type { ExcerptHeader, ExcerptItem, ExcerptText } from './model.ts';

/**
 * Writes an excerpt as a `.samtale.txt` file, each turn on one numbered line with its raw text untouched. Reading the
 * result gives the same model again. Comments (`//`), blank lines and the warnings are not written.
 */
export function printExcerptText({ header, items }: Pick<ExcerptText, 'header' | 'items'>): string {
	let turns = 0;
	const body = items.map((item, index) => {
		if (item.type === 'turn') turns += 1;
		const number = header.numbering === 'linje' ? index + 1 : item.type === 'turn' ? turns : null;
		return `${lineNumber(number)}${itemText(item)}`;
	});
	return [...headerLines(header), '---', ...body, ''].join('\n');
}

function headerLines(header: ExcerptHeader): string[] {
	const lines: readonly (readonly [string, string | null])[] = [
		['titel', header.title],
		['id', header.id],
		['laes', header.lead],
		['kilde', header.source],
		['dias', header.slide],
		['herkomst', header.provenance],
		['optagelse', header.recording],
		['rettigheder', header.rights],
		['notation', header.notation],
		['nummerering', header.numbering],
		['forkortelser', header.abbreviations.join(', ') || null],
		['tegn', header.extraSigns.join(', ') || null],
		['kendt', header.known.join(', ') || null],
	];
	return [
		...lines.flatMap(([key, value]) => (value === null ? [] : [`${key}: ${value}`])),
		...(header.participants.length > 0 ? ['deltagere:'] : []),
		...header.participants.map(({ code, name }) => `  ${code} = ${name}`),
	];
}

/** The reader takes at most four digits for a line number. */
function lineNumber(number: number | null): string {
	return number === null || number > 9999 ? '' : `${number} `;
}

function itemText(item: ExcerptItem): string {
	if (item.type !== 'turn') return item.raw;
	const focus = item.focus ? '→ ' : '';
	const speaker = item.uncertainSpeaker ? `(${item.code})` : item.code;
	return `${focus}${speaker}: ${item.raw}`.trimEnd();
}
