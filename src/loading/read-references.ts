import { problems } from '~/domain/course/problems.ts';
import { parseBibtex } from '~/formats/bibtex.ts';
import type { Entry } from '~/domain/course/entries.ts';
import type { Reference } from '~/formats/bibtex.ts';
import type { ContentFile } from './read-files.ts';
import type { Reading } from './reading.ts';

/** The bibliography, `content/references.bib`; its good entries count although others are broken. */
export function readReferences(files: readonly ContentFile[]): Reading<Entry<Reference>> {
	const path = 'content/references.bib';
	const file = files.find((candidate) => candidate.path === path);
	if (!file) {
		const missing = problems.missingFile(path, 'kursets henvisninger i BibTeX');
		return { entries: [], problems: [missing], unread: [{ kind: 'reference' }] };
	}
	const parsed = parseBibtex(file.text);
	return {
		entries: parsed.references.map((reference) => ({
			id: reference.key,
			file: path,
			data: reference,
			lineOf: () => reference.line,
		})),
		problems: parsed.problems.map(({ line, message }) =>
			problems.brokenBibliography({ file: path, line }, message),
		),
		unread: parsed.problems.length > 0 ? writtenKeys(file.text) : [],
	};
}

/** Every key the file mentions, also of entries that could not be read. */
function writtenKeys(text: string): { kind: 'reference'; id: string | undefined }[] {
	return [...text.matchAll(/^\s*@\w+\s*\{\s*([^\s,{}=]+)/gmu)].map(([, id]) => ({
		kind: 'reference',
		id,
	}));
}
