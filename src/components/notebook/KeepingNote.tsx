import { useNotebook } from './use-notebook.ts';

/** Says where the reader's words are, and offers them as a file when the browser does not keep them. */
export function KeepingNote() {
	const { keeping, notebook } = useNotebook();
	const isLost = keeping === 'memory' || keeping === 'full';
	// Only needed then. A link to the page of notes would leave this one, and what is only here with it.
	const save = async () => {
		const { downloadFile } = await import('./notes-page/download-notes.ts');
		downloadFile(notebook.values());
	};
	return (
		<div class="keeping">
			<p role="status">{words[keeping]}</p>
			{isLost && (
				<button type="button" class="button" onClick={() => void save()}>
					Hent dine noter som fil
				</button>
			)}
		</div>
	);
}

/** While it is being saved nothing new is said: it takes half a second. */
const words = {
	opening: '',
	kept: 'Det, du skriver, bliver på denne maskine.',
	saving: 'Det, du skriver, bliver på denne maskine.',
	memory:
		'Browseren lader ikke siden gemme. Det, du skriver, er her, så længe siden er åben. Hent det som fil, før du lukker.',
	full: 'Der er ikke plads til mere på denne maskine. Det sidste er kun her, så længe siden er åben. Hent det som fil, før du lukker.',
} as const;
