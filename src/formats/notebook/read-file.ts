import { fileProblems } from './file-problems.ts';
import { readFileText, type FileReading } from './read-file-text.ts';

/**
 * Everything in a notes file that can be read, and what to say about the rest. Never throws. A file that is too big is
 * not even opened.
 *
 * @param file A `File` of the browser.
 * @param now ISO 8601 in UTC.
 */
export async function readFile(file: NotesFile, now: string): Promise<FileReading> {
	if (file.size > largestFile) return nothing(fileProblems.tooBig(file.size, largestFile));
	try {
		return readFileText(await file.text(), now);
	} catch {
		return nothing(fileProblems.unreadable());
	}
}

/** Bytes. Years of notes are a few hundred thousand. */
const largestFile = 20_000_000;

function nothing(problem: string): FileReading {
	return { entries: [], problems: [problem] };
}

interface NotesFile {
	/** Bytes. */
	readonly size: number;
	readonly text: () => Promise<string>;
}
