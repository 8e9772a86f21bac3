import { useId, useRef } from 'preact/hooks';
import { TurnWords } from '~/components/excerpt/TurnWords.tsx';
import { AnswerField } from '~/components/notebook/AnswerField.tsx';
import { UndoLine } from '~/components/notebook/UndoLine.tsx';
import { useNotebook } from '~/components/notebook/use-notebook.ts';
import { useRemoval } from '~/components/notebook/use-removal.ts';
import { segments } from '~/domain/excerpt/segments.ts';
import { marksOn } from '~/domain/exercise/marks-on.ts';
import { anchorTo } from '~/domain/notebook/anchor.ts';
import { markNames } from './mark-names.ts';
import type { LookedAtWord } from '~/domain/exercise/looked-at-words.ts';
import type { ReflectProps } from './reflect-props.ts';

/** One word in its turn, a mark to put on it, and what shows it. No mark is the right one. */
export function WordQuestion({
	exercise: { id: exercise },
	setting,
	quoting,
	word,
	announce,
}: Props) {
	const { notebook, add, change } = useNotebook();
	const { removal, remove, forget } = useRemoval();
	const name = useId();
	const choices = useRef<HTMLDivElement>(null);
	const { turn, speaker, start, end, text } = word;
	const found = quoting.turns[turn - 1];
	const [mark] = marksOn(notebook, quoting, { exercise, setting, turn, start, end });
	const anchor = anchorTo(quoting, turn, turn, { start, end });

	const choose = (tag: string) => {
		forget();
		if (mark) change(mark, { tag });
		else add({ type: 'tag', exercise, setting, anchor, tag, criteria: [], text: '' });
		announce(`»${text}« i tur ${turn}: ${tag}.`);
	};
	/** When the mark has been drawn again. */
	const focusMark = () => choices.current?.querySelector<HTMLElement>('input:checked')?.focus();
	return (
		<fieldset class="word-question">
			<legend>
				»{text}«, tur {turn}, {speaker}
			</legend>
			{found && (
				<div class="word-place">
					<TurnWords row={segments(found, { cuts: [start, end] })} noted={[word]} />
				</div>
			)}
			<div class="word-marks" ref={choices}>
				{markNames.map((tag) => (
					<label key={tag}>
						<input
							type="radio"
							name={name}
							checked={mark?.tag === tag}
							onChange={() => choose(tag)}
						/>
						{tag}
					</label>
				))}
				{mark && (
					<button
						type="button"
						class="plain screen-only"
						onClick={() => remove(mark, 'Mærket er fjernet.')}
					>
						Fjern
						<span class="visually-hidden">
							{' '}
							mærket ved »{text}« i tur {turn}
						</span>
					</button>
				)}
			</div>
			<UndoLine removal={removal} onUndone={() => setTimeout(focusMark)} />
			<AnswerField
				exercise={exercise}
				setting={setting}
				field={`word-${turn}-${start}`}
				prompt={`Hvad viser det? Hvem siger »${text}«, og hvad kommer der så?`}
				anchor={anchor}
				rows={2}
			/>
		</fieldset>
	);
}

interface Props extends Pick<ReflectProps, 'exercise' | 'setting' | 'quoting'> {
	readonly word: LookedAtWord;
	/** Says something politely. */
	readonly announce: (words: string) => void;
}
