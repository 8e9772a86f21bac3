import { downloadFile, downloadText } from './download-notes.ts';
import type { CourseTitles } from '~/domain/notebook/gather.ts';
import type { Notebook } from '~/domain/notebook/notebook.ts';

/** The ways to have one's notes elsewhere than in this browser. */
export function TakeAlong({ notebook, course }: Props) {
	return (
		<section class="take-along screen-only" aria-labelledby="tag-med">
			<h2 id="tag-med">Tag dine noter med</h2>
			<p>
				Filen kan lægges ind igen her på siden, også på en anden maskine. Teksten er til at læse og
				dele.
			</p>
			<p class="notes-buttons">
				<button type="button" class="button" onClick={() => downloadFile(notebook.values())}>
					Hent som fil
				</button>
				<button type="button" class="button" onClick={() => downloadText(notebook, course)}>
					Hent som tekst
				</button>
				<button type="button" class="button" onClick={() => print()}>
					Udskriv
				</button>
			</p>
		</section>
	);
}

interface Props {
	readonly notebook: Notebook;
	readonly course: CourseTitles;
}
