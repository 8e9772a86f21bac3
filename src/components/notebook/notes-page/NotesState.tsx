import type { Keeping } from '~/storage/notebook-store.ts';
import type { ImportReport } from './import-files.ts';

/** Says politely whether the notes are kept, and what came of the files that were brought in. */
export function NotesState({ keeping, reports }: Props) {
	const words = keepingWords[keeping];
	return (
		<div class="notes-state" role="status">
			{words !== '' && <p>{words}</p>}
			{reports.map(({ name, sentences }, at) => (
				<div class="notes-report screen-only" key={at}>
					<p class="notes-report-file">{name}</p>
					{sentences.map((sentence) => (
						<p key={sentence}>{sentence}</p>
					))}
				</div>
			))}
		</div>
	);
}

/** Where all is well, the page has said so at its top. */
const keepingWords: Readonly<Record<Keeping, string>> = {
	opening: 'Henter dine noter …',
	kept: '',
	saving: '',
	memory:
		'Browseren lader ikke siden gemme. Noterne er her kun, så længe siden er åben. Hent dem som fil, før du lukker.',
	full: 'Der er ikke plads til mere på denne maskine. Det sidste, du skrev, er kun her på siden. Hent dine noter som fil, før du lukker, eller slet noget, så der bliver plads.',
};

interface Props {
	readonly keeping: Keeping;
	/** One for each file, of the last time files were brought in. */
	readonly reports: readonly ImportReport[];
}
