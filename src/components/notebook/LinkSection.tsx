import { useLayoutEffect, useRef } from 'preact/hooks';
import { wayWords } from '~/domain/notebook/way-words.ts';
import { whereInSentence, whereWords } from '~/domain/notebook/where-words.ts';
import { addLink, tiedWords } from './add-link.ts';
import { LinkItem } from './LinkItem.tsx';
import { TurnChoice } from './TurnChoice.tsx';
import { UndoLine } from './UndoLine.tsx';
import { useRemoval } from './use-removal.ts';
import type { Tie } from '~/domain/notebook/index-by-turn.ts';
import type { Writing } from './writing.ts';

/** The ties of a turn: to earlier turns, from later ones, and the way to tie it. */
export function LinkSection({ writing, ties, tiedFrom, isTying, onTie, announce }: Props) {
	const { removal, remove, forget } = useRemoval();
	const section = useRef<HTMLElement>(null);
	const button = useRef<HTMLButtonElement>(null);
	const links = ties.map(({ entry }) => entry);
	/** How many ties there were when a turn began to be chosen; `null` while none is. */
	const before = useRef<number | null>(null);
	// What one chose with is gone, so the keyboard goes on at the new tie, or where the choice was begun.
	useLayoutEffect(() => {
		const known = before.current;
		before.current = isTying ? ties.length : null;
		if (isTying || known === null) return;
		const added = [...(section.current?.querySelectorAll('.link') ?? [])].slice(known).at(-1);
		(added?.querySelector<HTMLElement>('input, textarea') ?? button.current)?.focus();
	}, [isTying]);
	const tieTo = (turn: number | null) => {
		forget();
		addLink(writing, turn);
		announce(tiedWords(writing, turn));
		onTie(false);
	};
	return (
		<section class="links" ref={section}>
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
						{wayWords(entry) || 'hvordan er ikke sagt endnu'}).
					</li>
				))}
			</ul>
			<UndoLine removal={removal} onUndone={() => button.current?.focus()} />
			{isTying ? (
				<TurnChoice writing={writing} onChoice={tieTo} onCancel={() => onTie(false)} />
			) : (
				<button type="button" class="button" ref={button} onClick={() => onTie(true)}>
					Knyt {whereInSentence(writing)} til …
				</button>
			)}
		</section>
	);
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
