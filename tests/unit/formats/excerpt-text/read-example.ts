import { parseExcerptText } from '~/formats/excerpt-text/index.ts';
import type { ExcerptText, Mark, Overlap, Span, TextTurn } from '~/formats/excerpt-text/index.ts';

/** An excerpt around some lines of conversation: borger B, sagsbehandler S, medarbejder M. */
export function anExcerpt(body: string, header = 'notation: jefferson-let'): string {
	return [
		'titel: Et eksempel',
		'herkomst: konstrueret til undervisning',
		'optagelse: nej',
		'rettigheder: egne',
		header,
		'deltagere:',
		'  B = Borger',
		'  S = Sagsbehandler',
		'  M = Medarbejder',
		'---',
		body,
		'',
	].join('\n');
}

/** Parses it, with its turns at hand. */
export function readTurns(
	body: string,
	header?: string,
): ExcerptText & { turns: TextTurn[]; codes: string[] } {
	const excerpt = parseExcerptText(anExcerpt(body, header));
	return {
		...excerpt,
		turns: excerpt.items.filter((item) => item.type === 'turn'),
		codes: excerpt.warnings.map(({ code }) => code),
	};
}

/** One turn, with marks, spans and overlaps as short text: `pause 0.5 @4`, `soft 0–6`, `0–4 index 2 top`. */
export function readExample(input: string, header?: string) {
	const { turns, codes } = readTurns(`B: ${input}`, header);
	const [turn] = turns;
	return {
		text: turn?.text,
		marks: turn?.marks.map(markText) ?? [],
		spans: turn?.spans.map(spanText) ?? [],
		overlaps: turn?.overlaps.map(overlapText) ?? [],
		codes,
	};
}

function markText(mark: Mark): string {
	return [mark.type, ...('v' in mark ? [mark.v] : []), `@${String(mark.at)}`].join(' ');
}

function spanText({ type, start, end, alternatives }: Span): string {
	return `${type} ${String(start)}–${String(end)}${alternatives ? ' alternatives' : ''}`;
}

function overlapText({ o, c, ix, row }: Overlap): string {
	return [`${String(o)}–${String(c ?? '')}`, ...(ix > 1 ? [`index ${String(ix)}`] : []), row ?? []]
		.flat()
		.join(' ');
}
