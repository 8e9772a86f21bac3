import './notes-page.css';
import { useEffect, useRef, useState } from 'preact/hooks';
import { gather, type CourseTitles } from '~/domain/notebook/gather.ts';
import { useNotebook } from '../use-notebook.ts';
import { countNotes } from './count-notes.ts';
import { DeleteAll } from './DeleteAll.tsx';
import { downloadFile } from './download-notes.ts';
import { GatheredNotes } from './GatheredNotes.tsx';
import { ImportNotes } from './ImportNotes.tsx';
import { LastRemoval } from './LastRemoval.tsx';
import { NotesState } from './NotesState.tsx';
import { NothingYet } from './NothingYet.tsx';
import { TakeAlong } from './TakeAlong.tsx';
import { useLastRemoval } from './use-last-removal.ts';
import type { Excerpt } from '~/domain/excerpt/excerpt.ts';
import type { ImportReport } from './import-files.ts';

/** Everything the reader has written, and what can be done with it. Before its script runs it says that it needs one. */
export function NotesPage({ course, excerpts }: Props) {
	const { notebook, keeping } = useNotebook();
	const [isAlive, setAlive] = useState(false);
	const [reports, setReports] = useState<readonly ImportReport[]>([]);
	const { removal, removeOne, removeAll, forget } = useLastRemoval();
	const notes = useRef<HTMLDivElement>(null);
	useEffect(() => setAlive(true), []);

	if (!isAlive) return <p class="notes-state">{untilAlive}</p>;

	const own = gather(notebook, course, 'own');
	const room = gather(notebook, course, 'room');
	const parts = [own, room].flatMap(({ excerpts, exercises }) => [...excerpts, ...exercises]);
	return (
		<div class="notes-page">
			<NotesState keeping={keeping} reports={reports} />
			{keeping !== 'opening' && (
				<>
					{parts.length === 0 && <NothingYet />}
					<div class="notes-ways">
						{notebook.size > 0 && <TakeAlong notebook={notebook} course={course} />}
						<ImportNotes onImported={setReports} />
					</div>
					<div class="gathered" ref={notes} tabIndex={-1}>
						<GatheredNotes
							heading="Det, du har skrevet"
							gathering={own}
							course={course}
							excerpts={excerpts}
							onRemove={removeOne}
						/>
						<GatheredNotes
							heading="Det, I har skrevet sammen i rummet"
							gathering={room}
							course={course}
							excerpts={excerpts}
							onRemove={removeOne}
						/>
					</div>
					{notebook.size > 0 && (
						<DeleteAll
							count={countNotes(notebook)}
							onDownload={() => downloadFile(notebook.values())}
							onDelete={removeAll}
						/>
					)}
				</>
			)}
			<LastRemoval removal={removal} notes={notes} onLeave={forget} />
		</div>
	);
}

/** What the built page says. Where the script runs it is gone before it is read. */
const untilAlive =
	'Dine noter kommer frem om lidt. Bliver der ved med at stå sådan her, kører siden uden script, og så kan den hverken gemme eller vise noter. Alt andet her kan du læse og bruge, og du kan skrive på papir imens.';

interface Props {
	/** What notes are gathered under. */
	readonly course: CourseTitles;
	/** As they are now: what was written on another edition of them says so. */
	readonly excerpts: readonly Excerpt[];
}
