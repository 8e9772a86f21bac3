import { useState } from 'preact/hooks';
import { notebookActions } from '~/components/notebook/use-notebook.ts';
import { nthLetter } from '~/domain/excerpt/nth-letter.ts';
import { anchorTo } from '~/domain/notebook/anchor.ts';
import type { RefObject } from 'preact';
import type { Excerpt } from '~/domain/excerpt/excerpt.ts';
import type { WordPlace } from '~/domain/excerpt/words-of-turns.ts';
import type { Draft, EntryOf } from '~/domain/notebook/entry.ts';

/** Asks who is meant by one word. A press gives it to somebody, the same press takes it back. */
export function MeantPanel({ panel, excerpt, places, at, meant, choices, onAt, onLeave }: Props) {
	/** What was said of one word is not said of the next. */
	const [told, setTold] = useState<Told | null>(null);
	const said = told?.of === at ? told : null;
	const say = (words: string) => setTold({ of: at, words, isSeen: true });
	const place = at === null ? undefined : places[at - 1];
	const go = (number: number) => {
		const context = places[number - 1]?.context ?? '';
		const words = `»${context}«, ord ${number} af ${places.length}`;
		setTold({ of: number, words, isSeen: false });
		onAt(number);
	};
	const choose = (choice: string) => {
		if (!place) return;
		if (meant?.tag === choice) {
			notebookActions.remove(meant);
			say(`»${place.text}« er ikke længere sat til nogen.`);
			return;
		}
		if (meant) notebookActions.change(meant, { tag: choice });
		else notebookActions.add(tagOn(excerpt, place, choice));
		say(`»${place.text}«: ${choice}. Gemt på denne maskine.`);
	};
	if (!place || at === null) {
		return (
			<div class="we-panel" data-undrawn>
				<p class="we-question">Hvem er ment? Vælg et af de mærkede ord.</p>
			</div>
		);
	}
	return (
		<div
			class="we-panel"
			data-undrawn
			role="group"
			aria-label={`Hvem er ment med »${place.context}«?`}
			tabIndex={-1}
			ref={panel}
			onKeyDown={(event) => {
				if (event.key !== 'Escape') return;
				event.preventDefault();
				onLeave(at);
			}}
		>
			<p class="we-question">
				<b>»{place.context}«</b> Hvem er ment?{' '}
				<small>
					Ord {at} af {places.length}, tur {place.turn}
				</small>
			</p>
			<div class="figure-ways">
				{choices.map((choice, index) => (
					<button
						type="button"
						class="button"
						key={choice}
						aria-pressed={meant?.tag === choice}
						onClick={() => choose(choice)}
					>
						<span aria-hidden="true">{nthLetter(index)} </span>
						{choice}
					</button>
				))}
			</div>
			<p class="figure-ways we-steps">
				<button type="button" class="button" onClick={() => go(at === 1 ? places.length : at - 1)}>
					Forrige ord
				</button>
				<button type="button" class="button" onClick={() => go(at === places.length ? 1 : at + 1)}>
					Næste ord
				</button>
			</p>
			<p class={said?.isSeen ? 'we-said' : 'visually-hidden'} role="status">
				{said?.words}
			</p>
		</div>
	);
}

function tagOn(excerpt: Excerpt, { turn, start, end }: WordPlace, tag: string): Draft {
	const anchor = anchorTo(excerpt, turn, turn, { start, end });
	return { type: 'tag', exercise: null, setting: 'own', anchor, tag, criteria: [], text: '' };
}

interface Told {
	/** Number of the word. */
	readonly of: number | null;
	readonly words: string;
	/** Whether the eye needs it too; the word one has gone to stands there already. */
	readonly isSeen: boolean;
}

interface Props {
	readonly panel: RefObject<HTMLDivElement>;
	readonly excerpt: Excerpt;
	readonly places: readonly WordPlace[];
	/** Number of the open word, from 1 on. */
	readonly at: number | null;
	/** What was said of it. */
	readonly meant: EntryOf<'tag'> | null;
	readonly choices: readonly string[];
	readonly onAt: (number: number) => void;
	/** Back to the word in the transcript. */
	readonly onLeave: (number: number) => void;
}
