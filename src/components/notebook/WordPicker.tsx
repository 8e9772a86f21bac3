import { useId, useRef, useState } from 'preact/hooks';
import { drawChoice, isChosen, pressWord } from '~/domain/excerpt/turn-words.ts';
import { wordAfterKey } from '~/domain/excerpt/word-key.ts';
import { wordRow } from '~/domain/excerpt/word-row.ts';
import { useWordDrag } from './use-word-drag.ts';
import type { ExcerptTurn } from '~/domain/excerpt/excerpt.ts';
import type { Segment } from '~/domain/excerpt/segment.ts';
import type { TurnWord, WordRange } from '~/domain/excerpt/turn-words.ts';

/**
 * A turn's words, to choose those that something is about: press the first and the last, draw across them, or go with
 * the arrow keys. Reads like the turn itself and is one stop of the tab key. Nothing for a turn without words.
 */
export function WordPicker({ turn, words: chosen, isDone = false, onWords }: Props) {
	const id = useId();
	const group = useRef<HTMLDivElement>(null);
	const row = wordRow(turn);
	const words = row.flat().flatMap(({ word }) => word ?? []);
	const [visited, setVisited] = useState<number | null>(null);
	const firstChosen = words.findIndex((word) => isChosen(chosen, word));
	const current = Math.min(visited ?? Math.max(0, firstChosen), words.length - 1);
	/** What the next press goes on from. */
	const base = isDone ? null : chosen;
	const { dragged, ...drag } = useWordDrag(words, chosen, onWords);

	const go = (to: number) => {
		setVisited(to);
		group.current?.querySelectorAll('button')[to]?.focus();
	};
	const press = (event: MouseEvent, at: number, word: TurnWord) => {
		setVisited(at);
		if (!dragged(event)) onWords(pressWord(base, word));
	};
	const pressKey = (event: KeyboardEvent) => {
		if (event.ctrlKey || event.altKey || event.metaKey) return;
		if (event.key === 'Escape') {
			// A second one may close what stands around it.
			if (!chosen) return;
			event.stopPropagation();
			event.preventDefault();
			onWords(null);
			return;
		}
		const to = words[wordAfterKey(event.key, current, words.length) ?? -1];
		const from = words[current];
		if (!to || !from) return;
		event.preventDefault();
		go(words.indexOf(to));
		if (event.shiftKey) onWords(drawChoice(words, base, from, to));
	};

	if (words.length === 0) return null;
	return (
		<div class="word-picker">
			<p id={`${id}-label`} class="word-picker-label">
				Vælg de ord, det handler om
			</p>
			<div
				ref={group}
				class="word-picker-words"
				role="group"
				aria-labelledby={`${id}-label`}
				aria-describedby={`${id}-hint`}
				onKeyDown={pressKey}
				{...drag}
			>
				{row.map((run, place) => (
					<span key={place} class={run.some(({ word }) => word) ? 'word-run' : undefined}>
						{run.map(({ word, segments }) => {
							if (!word) {
								const between = isBetweenChosen(chosen, segments);
								return <span data-chosen={between ? '' : undefined}>{segments.map(piece)}</span>;
							}
							const at = words.indexOf(word);
							return (
								<button
									type="button"
									key={word.start}
									data-word={at}
									aria-pressed={isChosen(chosen, word)}
									tabIndex={at === current ? 0 : -1}
									onClick={(event) => press(event, at, word)}
								>
									{segments.map(piece)}
								</button>
							);
						})}
					</span>
				))}
			</div>
			<p id={`${id}-hint`} class="small">
				Tryk på det første og det sidste ord. Med tastaturet: piletaster, og Skift for at tage flere
				med.
			</p>
			<div class="word-picker-choice">
				<p role="status">
					{chosen
						? `»${turn.text.slice(chosen.start, chosen.end)}«`
						: 'Ingen ord valgt. Så handler det om hele turen.'}
				</p>
				{chosen && (
					<button
						type="button"
						class="button"
						onClick={() => {
							onWords(null);
							go(current);
						}}
					>
						Vælg ingen ord
					</button>
				)}
			</div>
		</div>
	);
}

/** As in the turn: signs are for the eye, comments for everybody. */
function piece({ kind, text }: Segment) {
	switch (kind) {
		case 'sign':
		case 'bracket':
			return <span aria-hidden="true">{text}</span>;
		case 'comment':
			return <i class="turn-comment">{text}</i>;
		case 'boundary':
			return <span class="visually-hidden"> </span>;
		default:
			return text;
	}
}

/** What stands between two chosen words looks chosen, so that the choice is one stretch. */
function isBetweenChosen(chosen: WordRange | null, segments: readonly Segment[]): boolean {
	const [start = 0, end = 0] = [segments[0]?.start, segments.at(-1)?.end];
	return chosen !== null && start > chosen.start && end < chosen.end;
}

interface Props {
	readonly turn: ExcerptTurn;
	/** What is chosen, in the turn's base text; `null` for the whole turn. */
	readonly words: WordRange | null;
	/** Something has been put on the chosen words: the next press chooses anew, and does not draw the choice out. */
	readonly isDone?: boolean;
	readonly onWords: (words: WordRange | null) => void;
}
