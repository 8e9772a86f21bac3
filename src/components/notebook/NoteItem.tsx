import { dateText } from './date-text.ts';
import type { EntryOf } from '~/domain/notebook/entry.ts';

/** A note as it stands, with where it stands and when it was written. */
export function NoteItem({ note, onEdit, onRemove }: Props) {
	return (
		<li class="note">
			<p class="note-text">{note.text}</p>
			<p class="note-where">
				{note.where} · <time dateTime={note.modified}>{dateText(note.modified)}</time>
			</p>
			<p class="note-ways">
				<button type="button" onClick={onEdit}>
					Ret<span class="visually-hidden"> noten</span>
				</button>
				<button type="button" onClick={onRemove}>
					Slet<span class="visually-hidden"> noten</span>
				</button>
			</p>
		</li>
	);
}

interface Props {
	readonly note: EntryOf<'note'>;
	readonly onEdit: () => void;
	readonly onRemove: () => void;
}
