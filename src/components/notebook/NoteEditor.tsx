import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { anchorTo } from '~/domain/notebook/anchor.ts';
import { whereWords } from '~/domain/notebook/where-words.ts';
import { longestText } from '~/formats/notebook/entry.ts';
import { AskedNudge } from './AskedNudge.tsx';
import { TextField } from './TextField.tsx';
import { notebookActions } from './use-notebook.ts';
import { useKeptEntry } from './use-kept-entry.ts';
import { WordChoice } from './WordChoice.tsx';
import type { WordRange } from '~/domain/excerpt/turn-words.ts';
import type { EntryOf } from '~/domain/notebook/entry.ts';
import type { Writing } from './writing.ts';

/** One note being written: what one notices, and where it stands. Kept from its first letter. */
export function NoteEditor({ writing, note, notes, words, onWritten, onDone }: Props) {
	const { excerpt, from, to, exercise, setting } = writing;
	const [picked, setPicked] = useState<WordRange | null>(null);
	/** What the reader wrote under »Hvor står det?« before there was a note. */
	const [place, setPlace] = useState<string | null>(null);
	const whereId = useId();
	const newAnchor = anchorTo(excerpt, from, to, picked ?? undefined);
	const { entry, write } = useKeptEntry(note, notes, () => ({
		type: 'note',
		exercise,
		setting,
		anchor: newAnchor,
		text: '',
		where: place ?? whereWords(newAnchor),
	}));
	const id = entry?.id ?? null;
	useEffect(() => onWritten(id), [id]);
	// A note that was emptied again is none.
	const last = useRef(entry);
	last.current = entry;
	useEffect(
		() => () => {
			if (last.current?.text.trim() === '') notebookActions.remove(last.current);
		},
		[],
	);

	const anchor = entry?.anchor ?? newAnchor;
	const where = entry?.where ?? place ?? whereWords(newAnchor);
	const turn = anchor.from === anchor.to ? excerpt.turns[anchor.from - 1] : undefined;
	const pick = (chosen: WordRange | null) => {
		setPicked(chosen);
		if (!entry) return;
		const moved = anchorTo(excerpt, anchor.from, anchor.to, chosen ?? undefined);
		// Words of the reader's own under »Hvor står det?« stay.
		const isPrefilled = entry.where === whereWords(entry.anchor);
		write({ anchor: moved, ...(isPrefilled ? { where: whereWords(moved) } : {}) });
	};
	return (
		<div class="note-editor">
			<TextField
				label="Hvad hæfter du dig ved?"
				hint="Skriv det, før du forklarer det."
				text={entry?.text ?? ''}
				onText={(text) => write({ text })}
			/>
			<AskedNudge text={entry?.text ?? ''} />
			<div class="field">
				<label for={whereId}>Hvor står det?</label>
				<input
					id={whereId}
					maxLength={longestText}
					value={where}
					onInput={({ currentTarget: { value } }) =>
						entry ? write({ where: value }) : setPlace(value)
					}
				/>
			</div>
			{words && turn && <WordChoice turn={turn} words={anchor.quote} onWords={pick} />}
			{entry && entry.text !== '' && (
				<button type="button" class="button" onClick={onDone}>
					Færdig med noten
				</button>
			)}
		</div>
	);
}

interface Props {
	readonly writing: Writing;
	/** The one to change; left out, a new one. */
	readonly note: EntryOf<'note'> | undefined;
	readonly notes: readonly EntryOf<'note'>[];
	readonly words: boolean;
	/** Told the id of the note in the field, or `null` while there is none. */
	readonly onWritten: (id: string | null) => void;
	readonly onDone: () => void;
}
