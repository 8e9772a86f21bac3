import { useRef, useState } from 'preact/hooks';
import { NoteEditor } from './NoteEditor.tsx';
import { NoteItem } from './NoteItem.tsx';
import { UndoLine } from './UndoLine.tsx';
import { useRemoval } from './use-removal.ts';
import type { EntryOf } from '~/domain/notebook/entry.ts';
import type { Writing } from './writing.ts';

/** What somebody noticed in a turn: the notes there are, and one to write in. */
export function NoteSection({ writing, notes, words, announce }: Props) {
	const [editing, setEditing] = useState<EntryOf<'note'> | undefined>();
	/** Each note has an editor of its own: a new round begins a new one. */
	const [round, setRound] = useState(0);
	/** The note that is being written stands in its editor and not in the list. */
	const [present, setPresent] = useState<string | null>(null);
	const { removal, remove, forget } = useRemoval();
	const section = useRef<HTMLElement>(null);
	const focusField = () => section.current?.querySelector('textarea')?.focus();

	const begin = (note?: EntryOf<'note'>) => {
		setEditing(note);
		setPresent(note?.id ?? null);
		setRound(round + 1);
		forget();
		// The field of the new round is there after the next drawing.
		requestAnimationFrame(focusField);
	};
	const done = () => {
		announce('Noten er gemt.');
		begin();
	};
	return (
		<section class="notes" ref={section}>
			<ul class="note-list">
				{notes
					.filter(({ id, text }) => id !== present && text !== '')
					.map((note) => (
						<NoteItem
							key={note.id}
							note={note}
							onEdit={() => begin(note)}
							onRemove={() => remove(note, 'Noten er slettet.')}
						/>
					))}
			</ul>
			<UndoLine removal={removal} onUndone={focusField} />
			<NoteEditor
				key={round}
				writing={writing}
				note={editing}
				notes={notes}
				words={words}
				onWritten={setPresent}
				onDone={done}
			/>
		</section>
	);
}

interface Props {
	readonly writing: Writing;
	/** Those of the turns being written at. */
	readonly notes: readonly EntryOf<'note'>[];
	/** Whether words can be picked. */
	readonly words: boolean;
	/** Says something politely. */
	readonly announce: (words: string) => void;
}
