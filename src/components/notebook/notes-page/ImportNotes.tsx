import { useId } from 'preact/hooks';
import { useDroppedFiles } from '~/components/site/use-dropped-files.ts';
import { importFiles, type ImportReport } from './import-files.ts';

/** Brings in notes from files, chosen or dropped anywhere on the page. */
export function ImportNotes({ onImported }: Props) {
	const id = useId();
	const bringIn = (files: readonly File[]) =>
		void importFiles(files).then((reports) => reports.length > 0 && onImported(reports));

	useDroppedFiles('page', bringIn);

	return (
		<section class="import-notes screen-only" aria-labelledby={`${id}-heading`}>
			<h2 id={`${id}-heading`}>Læg noter ind</h2>
			<p id={`${id}-hint`}>
				Vælg en fil, du har hentet her, eller træk den ind på siden. Det, der allerede står her,
				bliver stående.
			</p>
			<label class="button">
				Vælg en fil
				<input
					class="visually-hidden"
					type="file"
					accept=".json,.jsonld,application/json,application/ld+json"
					multiple
					aria-describedby={`${id}-hint`}
					onChange={({ currentTarget }) => {
						bringIn([...(currentTarget.files ?? [])]);
						// So that the same file can be chosen again.
						currentTarget.value = '';
					}}
				/>
			</label>
		</section>
	);
}

interface Props {
	readonly onImported: (reports: readonly ImportReport[]) => void;
}
