import { useId, useRef, useState } from 'preact/hooks';
import { anchorTo } from '~/domain/notebook/anchor.ts';
import { whereInSentence } from '~/domain/notebook/where-words.ts';
import { OwnTag } from './OwnTag.tsx';
import { TagItem } from './TagItem.tsx';
import { UndoLine } from './UndoLine.tsx';
import { notebookActions } from './use-notebook.ts';
import { useRemoval } from './use-removal.ts';
import { WordChoice } from './WordChoice.tsx';
import type { Anchor, EntryOf } from '~/domain/notebook/entry.ts';
import type { WordRange } from '~/domain/excerpt/turn-words.ts';
import type { TagChoice } from '~/domain/exercise/tag-choices.ts';
import type { Writing } from './writing.ts';

/**
 * Words to put on a turn, or on some of its words: those of the exercise, and one's own. Each press puts one on, or
 * takes it off again; what may show it stands right after. The chosen words stay, so that two tags can stand on them,
 * until others are picked.
 */
export function TagSection({ writing, tags, choices, words, announce }: Props) {
	const { excerpt, from, to, exercise, setting } = writing;
	const [picked, setPicked] = useState<WordRange | null>(null);
	const [isTagged, setTagged] = useState(false);
	const targetId = useId();
	const section = useRef<HTMLElement>(null);
	/** The button that took a tag off. */
	const pressed = useRef<HTMLElement | null>(null);
	const { removal, remove, forget } = useRemoval();
	const turn = from === to ? excerpt.turns[from - 1] : undefined;

	const target = anchorTo(excerpt, from, to, picked ?? undefined);
	const targetWords = target.quote ? `»${target.quote.exact}«` : wholeWords(writing);
	const here = tags.filter(({ anchor }) => isSamePlace(anchor, target));
	const others = tags.filter((tag) => !here.includes(tag));

	const takeOff = (tag: EntryOf<'tag'>) => {
		pressed.current = document.activeElement as HTMLElement | null;
		remove(tag, 'Mærket er fjernet.');
	};
	const press = (tag: string) => {
		const known = here.find((each) => each.tag === tag);
		setTagged(true);
		if (known) return takeOff(known);
		forget();
		const draft = { exercise, setting, anchor: target, tag, criteria: [], text: '' };
		notebookActions.add({ type: 'tag', ...draft });
		announce(`»${tag}« er sat på ${targetWords}. Vælg eller skriv herunder, hvad der viser det.`);
	};
	const itemOf = (tag: EntryOf<'tag'>) => (
		<TagItem
			key={tag.id}
			tag={tag}
			criteria={choices.find((choice) => choice.tag === tag.tag)?.criteria ?? []}
			onRemove={() => takeOff(tag)}
		/>
	);
	const goBack = () => {
		const goal = pressed.current?.isConnected
			? pressed.current
			: section.current?.querySelector<HTMLElement>('.tag-choices button');
		goal?.focus();
	};
	return (
		<section class="tag-section" ref={section}>
			<h4>Mærker</h4>
			{words && turn && (
				<WordChoice
					open={exercise !== null}
					turn={turn}
					words={picked}
					isDone={isTagged}
					onWords={(range) => {
						setPicked(range);
						setTagged(false);
					}}
				/>
			)}
			<div class="tag-choices" role="group" aria-labelledby={targetId}>
				<p class="tag-target" id={targetId}>
					Sæt mærke på {targetWords}
				</p>
				{choices.map(({ tag }) => (
					<button
						type="button"
						class="button"
						key={tag}
						aria-pressed={here.some((each) => each.tag === tag)}
						onClick={() => press(tag)}
					>
						{tag}
					</button>
				))}
			</div>
			<UndoLine removal={removal} onUndone={goBack} />
			<ul class="tag-list">{here.map(itemOf)}</ul>
			<OwnTag label={setting === 'room' ? 'Jeres eget mærke' : 'Dit eget mærke'} onTag={press} />
			{others.length > 0 && (
				<>
					<p class="tag-others">Andre mærker her</p>
					<ul class="tag-list">{others.map(itemOf)}</ul>
				</>
			)}
		</section>
	);
}

function wholeWords({ from, to }: Writing): string {
	return from === to ? 'hele turen' : whereInSentence({ from, to });
}

/** The turns stand at the same place already. */
function isSamePlace(a: Anchor, b: Anchor): boolean {
	return (
		a.to - a.from === b.to - b.from &&
		a.quote?.start === b.quote?.start &&
		a.quote?.end === b.quote?.end
	);
}

interface Props {
	readonly writing: Writing;
	/** Those of the turns being written at. */
	readonly tags: readonly EntryOf<'tag'>[];
	readonly choices: readonly TagChoice[];
	readonly words: boolean;
	readonly announce: (words: string) => void;
}
