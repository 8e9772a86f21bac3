import { classify, type Line } from './lines.ts';
import { pauseLength } from './pause-length.ts';
import { readContent } from './read-content.ts';
import { warn, warnings, type ContentProblem } from './warnings.ts';
import type { ExcerptHeader, ExcerptItem, ExcerptWarning, TextTurn } from './model.ts';

/**
 * Reads the lines below `---`: which lines make a turn together, and what each turn says. Overlaps are not paired yet.
 * `places` tells the line of a place in a turn's raw text, for warnings found later.
 */
export function readBody(lines: readonly Line[], header: ExcerptHeader): ReadBody {
	const drafts: Draft[] = [];
	const found: ExcerptWarning[] = [];
	let lastNumber: number | null = null;
	for (const line of lines) {
		const read = classify(line, header, lastNumber);
		if (read.kind === 'nothing') continue;
		if (read.number !== null) {
			const expected: number = lastNumber === null ? read.number : lastNumber + 1;
			if (read.number !== expected) {
				found.push(warn('N1', line.number, warnings.N1({ found: read.number, expected })));
			}
			lastNumber = read.number;
		}
		const part = { raw: read.raw, line: line.number };
		const above = drafts.at(-1);
		if (read.kind === 'turn') {
			if (!read.declared) found.push(warn('S1', line.number, warnings.S1({ sign: read.code })));
			const { code, uncertainSpeaker, focus } = read;
			drafts.push({ type: 'turn', code, uncertainSpeaker, focus, parts: [part] });
		} else if (read.kind !== 'words') {
			drafts.push({ type: read.kind, parts: [part] });
		} else if (above?.type === 'turn') {
			above.parts.push(part);
		} else {
			found.push(warn('L1', line.number, warnings.L1()));
			drafts.push({
				type: 'turn',
				code: '?',
				uncertainSpeaker: false,
				focus: false,
				parts: [part],
			});
		}
	}

	const places = new Map<number, (at: number) => number>();
	let number = 0;
	const items = drafts.map((draft): ExcerptItem => {
		const { raw, lineAt } = joined(draft.parts);
		if (draft.type !== 'turn') {
			return draft.type === 'pause'
				? { type: 'pause', raw, v: pauseLength(raw) }
				: { type: 'event', raw, v: raw.slice(2, -2).replace(/\s+/gu, ' ').trim() };
		}
		number += 1;
		places.set(number, lineAt);
		const { content, problems } = readContent(raw, header);
		found.push(...problems.map((problem) => told(problem, lineAt(problem.at), header)));
		const { code, uncertainSpeaker, focus } = draft;
		return { type: 'turn', number, code, uncertainSpeaker, focus, ...content };
	});
	return { items, places, warnings: found };
}

export interface ReadBody {
	readonly items: readonly ExcerptItem[];
	/** By turn number: from an offset in the raw text to a line of the file. */
	readonly places: ReadonlyMap<number, (at: number) => number>;
	readonly warnings: readonly ExcerptWarning[];
}

type Draft = { parts: Part[] } & (
	| { type: 'pause' | 'event' }
	| ({ type: 'turn' } & Pick<TextTurn, 'code' | 'uncertainSpeaker' | 'focus'>)
);

interface Part {
	readonly raw: string;
	readonly line: number;
}

/** The lines of a turn as one raw text; a wrapped line is joined by a space. Empty lines of a turn take no room. */
function joined(parts: readonly Part[]): { raw: string; lineAt: (at: number) => number } {
	const written = parts.filter(({ raw }) => raw !== '');
	const starts: { from: number; line: number }[] = [];
	let raw = '';
	for (const part of written) {
		if (raw !== '') raw += ' ';
		starts.push({ from: raw.length, line: part.line });
		raw += part.raw;
	}
	const first = parts[0]?.line ?? 1;
	return { raw, lineAt: (at) => starts.findLast(({ from }) => from <= at)?.line ?? first };
}

function told(problem: ContentProblem, line: number, { notation }: ExcerptHeader): ExcerptWarning {
	const message =
		problem.code === 'X1' ? warnings.X1({ ...problem, notation }) : warnings[problem.code](problem);
	return warn(problem.code, line, message);
}
