import { PlainExcerpt } from '../../PlainExcerpt.tsx';
import { NoNotesYet } from './NoNotesYet.tsx';
import { SlipText } from './SlipText.tsx';
import { TakeSlips } from './TakeSlips.tsx';
import type { Excerpt } from '~/domain/excerpt/excerpt.ts';
import type { ExerciseWay } from '~/domain/exercise/exercise-way.ts';
import type { Bringing } from './use-slips.ts';

/** One's own notes on the excerpts, which of them come along, and the ways to take them. */
export function BringNotes({ excerpts, noticing, bringing, announce }: Props) {
	const { isKnown, slips, brought, comes, choose } = bringing;
	if (!isKnown) return null;
	if (slips.length === 0) {
		return (
			<>
				<NoNotesYet excerpts={excerpts} noticing={noticing} />
				{excerpts.map((excerpt) => (
					<PlainExcerpt excerpt={excerpt} key={excerpt.id} />
				))}
			</>
		);
	}
	return (
		<div class="bring">
			<fieldset class="bring-notes">
				<legend>Hvilke noter tager du med?</legend>
				{slips.map((slip) => (
					<label class="check" key={slip.note.id}>
						<input
							type="checkbox"
							checked={comes(slip)}
							onChange={({ currentTarget: { checked } }) => choose(slip, checked)}
						/>
						<span class="bring-note" data-left={comes(slip) ? undefined : ''}>
							<SlipText slip={slip} showsTitle={excerpts.length > 1} />
						</span>
					</label>
				))}
			</fieldset>
			<TakeSlips slips={brought} showsTitle={excerpts.length > 1} announce={announce} />
		</div>
	);
}

interface Props {
	readonly excerpts: readonly Excerpt[];
	/** Where one notices; `null` where the course has no such exercise. */
	readonly noticing: ExerciseWay | null;
	readonly bringing: Bringing;
	/** Says something politely. */
	readonly announce: (words: string) => void;
}
