import { addresses } from '~/addresses.ts';
import { placeOf } from '~/domain/notebook/anchor.ts';
import { entryWords } from '~/domain/notebook/entry-words.ts';
import { withCapital } from '~/domain/sentence/with-capital.ts';
import { dateText } from '../date-text.ts';
import type { Excerpt } from '~/domain/excerpt/excerpt.ts';
import type { EntryOf, Written } from '~/domain/notebook/entry.ts';
import type { CourseTitles } from '~/domain/notebook/gather.ts';

/** One thing that was written, with the way to where it stands. */
export function GatheredEntry(props: EntryProps) {
	const { entry, course, excerpts, showsExercise = false, onRemove } = props;
	const { where, what, lines } = entryWords(entry);
	const { anchor, exercise } = entry;
	const excerpt = excerpts.find(({ id }) => id === anchor?.excerpt);
	const place = anchor && excerpt ? placeOf(anchor, excerpt) : null;
	const name = course.exercises.find(({ id }) => id === exercise)?.title ?? exercise;
	const id = `note-${entry.id}`;

	const remove = ({ currentTarget }: { readonly currentTarget: HTMLElement }) =>
		onRemove(entry, [id, ...neighboursOf(currentTarget)]);
	return (
		<li class="gathered-entry" id={id} tabIndex={-1}>
			<p class="gathered-head small">
				{where !== null &&
					(excerpt && place ? (
						<a href={addresses.turns(excerpt.id, place.from, place.to)}>{where}</a>
					) : (
						where
					))}
				<span>{withCapital(what)}</span>
				{showsExercise && exercise !== null && <span>fra øvelsen {name}</span>}
				<time dateTime={entry.modified}>{dateText(entry.modified)}</time>
			</p>
			{lines.map((line, at) => (
				<p class="gathered-line" key={at}>
					{line}
				</p>
			))}
			{excerpt && !place && (
				<p class="small">
					Noten hører til en anden udgave af uddraget. Nummeret er det, turen havde dengang.
				</p>
			)}
			<button type="button" class="gathered-remove screen-only" onClick={remove}>
				Slet<span class="visually-hidden"> {[what, where].join(' ')}</span>
			</button>
		</li>
	);
}

/** Ids of the entries after and before the one with this button. */
function neighboursOf(button: HTMLElement): string[] {
	const item = button.closest('.gathered-entry');
	const all = [...document.querySelectorAll('.gathered-entry')];
	const at = all.findIndex((each) => each === item);
	return [all[at + 1], all[at - 1]].flatMap((each) => (each ? [each.id] : []));
}

export interface EntryProps {
	readonly entry: Exclude<Written, EntryOf<'progress'>>;
	readonly course: CourseTitles;
	/** As they are now. */
	readonly excerpts: readonly Excerpt[];
	/** Whether the exercise it was written in is named; under its own heading it need not be. */
	readonly showsExercise?: boolean;
	/** @param places ids of what takes the keyboard afterwards: itself, if it comes back, then its neighbours. */
	readonly onRemove: (entry: Written, places: readonly string[]) => void;
}
