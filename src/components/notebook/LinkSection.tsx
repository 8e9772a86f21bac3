import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { anchorTo } from '~/domain/notebook/anchor.ts';
import { whereWords } from '~/domain/notebook/where-words.ts';
import { LinkItem } from './LinkItem.tsx';
import { UndoLine } from './UndoLine.tsx';
import { useRemoval } from './use-removal.ts';
import { notebookActions } from './use-notebook.ts';
import type { EntryOf } from '~/domain/notebook/entry.ts';
import type { Tie } from '~/domain/notebook/index-by-turn.ts';
import type { Writing } from './writing.ts';

/** The ties of a turn: to earlier turns, from later ones, and the way to tie it. */
export function LinkSection({ writing, ties, tiedFrom, isTying, onTie, announce }: Props) {
	const { removal, remove, forget } = useRemoval();
	const button = useRef<HTMLButtonElement>(null);
	const links = ties.map(({ entry }) => entry);
	const name = whereWords(writing);
	const tieTo = (turn: number | null) => {
		forget();
		addLink(writing, turn);
		announce(
			turn === null
				? `${name} er uden synlig tilknytning.`
				: `${name} er knyttet til tur ${String(turn)}.`,
		);
		onTie(false);
	};
	return (
		<section class="links">
			<h4>Knytninger</h4>
			<ul class="link-list">
				{ties.map(({ entry, to }) => (
					<LinkItem
						key={entry.id}
						link={entry}
						to={to}
						links={links}
						onRemove={() => remove(entry, 'Knytningen er slettet.')}
					/>
				))}
				{tiedFrom.map(({ entry, from }) => (
					<li key={entry.id} class="link-from">
						{from ? whereWords(from) : 'En tur i et andet uddrag'} knytter sig hertil (
						{kindWords(entry)}).
					</li>
				))}
			</ul>
			<UndoLine removal={removal} onUndone={() => button.current?.focus()} />
			{isTying ? (
				<TurnChoice writing={writing} onChoice={tieTo} onCancel={() => onTie(false)} />
			) : (
				<button type="button" class="button" ref={button} onClick={() => onTie(true)}>
					Knyt {name.toLowerCase()} til …
				</button>
			)}
		</section>
	);
}

/** A list of the other turns, for whoever does not point at one of them. */
function TurnChoice({ writing: { excerpt, from, to }, onChoice, onCancel }: TurnChoiceProps) {
	const id = useId();
	const [choice, setChoice] = useState(from > 1 ? String(from - 1) : none);
	const select = useRef<HTMLSelectElement>(null);
	useEffect(() => select.current?.focus(), []);
	const others = excerpt.turns.filter(({ number }) => number < from || number > to);
	return (
		<div class="turn-choice">
			<label for={id}>Peg på en tur i uddraget, eller vælg den her</label>
			<select
				id={id}
				value={choice}
				ref={select}
				onChange={({ currentTarget }) => setChoice(currentTarget.value)}
			>
				<option value={none}>Ingen synlig tilknytning</option>
				{others.map(({ number, speaker, text }) => (
					<option key={number} value={number}>
						Tur {number}, {speaker}: {text.length > 40 ? `${text.slice(0, 40)} …` : text}
					</option>
				))}
			</select>
			<p class="ways">
				<button
					type="button"
					class="button"
					onClick={() => onChoice(choice === none ? null : Number(choice))}
				>
					Knyt
				</button>
				<button type="button" class="button" onClick={onCancel}>
					Fortryd
				</button>
			</p>
		</div>
	);
}

const none = 'none';

/** Ties the later of the two to the earlier, whichever of them was chosen first. */
export function addLink({ excerpt, from, to, exercise, setting }: Writing, turn: number | null) {
	const here = anchorTo(excerpt, from, to);
	const there = turn === null ? null : anchorTo(excerpt, turn);
	const isLater = turn !== null && turn > to;
	return notebookActions.add({
		type: 'link',
		exercise,
		setting,
		anchor: isLater && there ? there : here,
		to: isLater ? here : there,
		processual: false,
		topical: false,
		text: '',
	});
}

/** `processuelt og indholdsmæssigt`, or that neither was said. */
function kindWords({ processual, topical }: EntryOf<'link'>): string {
	const kinds = [...(processual ? ['processuelt'] : []), ...(topical ? ['indholdsmæssigt'] : [])];
	return kinds.join(' og ') || 'ikke sagt hvordan';
}

interface Props {
	readonly writing: Writing;
	/** To earlier turns. */
	readonly ties: readonly Tie[];
	/** From later turns. */
	readonly tiedFrom: readonly Tie[];
	/** Whether a turn is being chosen. */
	readonly isTying: boolean;
	readonly onTie: (isTying: boolean) => void;
	readonly announce: (words: string) => void;
}

interface TurnChoiceProps {
	readonly writing: Writing;
	/** `null`: no tie is seen. */
	readonly onChoice: (turn: number | null) => void;
	readonly onCancel: () => void;
}
