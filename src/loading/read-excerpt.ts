import { problems } from '~/domain/course/problems.ts';
import { parseExcerptText, toExcerpt } from '~/formats/excerpt-text/index.ts';
import { idOf } from './reading.ts';
import type { Entry } from '~/domain/course/entries.ts';
import type { Problem } from '~/domain/course/problem.ts';
import type { Excerpt } from '~/domain/excerpt/excerpt.ts';
import type { ContentFile } from './read-files.ts';
import type { OneReading } from './reading.ts';

/** One excerpt. What the parser could not read as it stands is a problem; what only looks odd is a warning. */
export function readExcerpt({ path: file, text }: ContentFile): OneReading<Entry<Excerpt>> {
	const name = idOf(file);
	const { header, items, warnings } = parseExcerptText(text);
	const lineOf = lineOfKey(text);
	const errors = warnings.filter(({ level }) => level === 'error');
	// Without the line between header and talk, all of the header is taken for talk.
	const noRule = errors.find(({ code }) => code === 'H3');
	const found: Problem[] = (noRule ? [noRule] : errors).map(({ line, message }) =>
		problems.brokenExcerpt({ file, line }, told(message)),
	);
	if (header.id !== null && header.id !== name) {
		const place = { file, line: lineOf(['id']), field: 'id' };
		found.push(problems.excerptFileName(place, header.id, name));
	}
	if (found.length === 0 && !items.some(({ type }) => type === 'turn')) {
		found.push(problems.brokenExcerpt({ file }, noTurns));
	}
	if (found.length > 0) return { problems: found };
	return {
		entry: { id: name, file, data: toExcerpt(text, name).excerpt, lineOf },
		problems: [],
		warnings: warnings.map(({ code, line, message }) => ({ file, line, code, ...told(message) })),
	};
}

const noTurns = {
	found: 'et uddrag uden ture',
	fix: 'Skriv samtalen under linjen med ---, én tur pr. linje.',
} as const;

/** The parser says what is wrong in its first sentence and what to do in the next. */
function told(message: string): { found: string; fix: string } {
	const [, found = message, fix = 'Ret linjen.'] = /^(.+?)\.\s+(\p{Lu}.*)$/su.exec(message) ?? [];
	return { found, fix };
}

function lineOfKey(text: string): Entry<Excerpt>['lineOf'] {
	const lines = text.split('\n');
	return ([key]) => lines.findIndex((line) => line.startsWith(`${key}:`)) + 1 || 1;
}
