import { useRef } from 'preact/hooks';
import { TagItem } from '~/components/notebook/TagItem.tsx';
import { UndoLine } from '~/components/notebook/UndoLine.tsx';
import { useRemoval } from '~/components/notebook/use-removal.ts';
import type { Excerpt } from '~/domain/excerpt/excerpt.ts';
import type { TagChoice } from '~/domain/exercise/tag-choices.ts';
import type { TaggedStretch } from '~/domain/exercise/tagged-stretches.ts';
import type { Setting } from '~/domain/notebook/entry.ts';

/** All tags of an excerpt, turn by turn, each with what may show it. */
export function TagList({ excerpt, choices, stretches, setting }: Props) {
	const heading = useRef<HTMLHeadingElement>(null);
	const { removal, remove } = useRemoval();
	const byTurn = Map.groupBy(first(stretches), ({ turn }) => turn);
	return (
		<section class="all-tags" aria-labelledby="alle-maerker">
			<h3 id="alle-maerker" tabIndex={-1} ref={heading}>
				{setting === 'room' ? 'Rummets mærker' : 'Dine mærker'}
			</h3>
			<UndoLine removal={removal} onUndone={() => heading.current?.focus()} />
			{byTurn.size === 0 && (
				<p>Her er ingen endnu. Tryk på et turnummer for at sætte det første.</p>
			)}
			{[...byTurn].map(([turn, own]) => (
				<div class="all-tags-turn" key={turn}>
					<h4>
						Tur {turn}, {excerpt.turns[turn - 1]?.speaker}
					</h4>
					<ul>
						{own.map(({ entry }) => (
							<TagItem
								key={entry.id}
								tag={entry}
								criteria={choices.find(({ tag }) => tag === entry.tag)?.criteria ?? []}
								onRemove={() => remove(entry, 'Mærket er fjernet.')}
							/>
						))}
					</ul>
				</div>
			))}
		</section>
	);
}

/** A tag on several turns is told once, at the first. */
function first(stretches: readonly TaggedStretch[]): TaggedStretch[] {
	const known = new Set<string>();
	return stretches.filter(({ entry }) => known.size !== known.add(entry.id).size);
}

interface Props {
	readonly excerpt: Excerpt;
	readonly choices: readonly TagChoice[];
	readonly stretches: readonly TaggedStretch[];
	readonly setting: Setting;
}
