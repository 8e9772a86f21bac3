import { readFile } from '~/formats/notebook/read-file.ts';
import { notebookStore } from '~/storage/notebook-store.ts';
import { importWords } from './import-words.ts';
import { writeAll } from './write-all.ts';

/** Merges the files into the notebook, one after the other, and says of each what came of it. Never throws. */
export async function importFiles(files: readonly File[]): Promise<ImportReport[]> {
	const reports: ImportReport[] = [];
	for (const file of files) {
		const { entries, problems } = await readFile(file, new Date().toISOString());
		const { notebook } = notebookStore().snapshot();
		writeAll(entries);
		const came = entries.length === 0 ? [] : importWords(notebook, entries);
		reports.push({ name: file.name, sentences: [...came, ...problems] });
	}
	return reports;
}

export interface ImportReport {
	/** The file's. */
	readonly name: string;
	/** What was brought in, and what was not and why. */
	readonly sentences: readonly string[];
}
