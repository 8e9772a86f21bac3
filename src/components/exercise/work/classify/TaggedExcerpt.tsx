import { useState } from 'preact/hooks';
import { addresses } from '~/addresses.ts';
import { ExcerptTurns } from '~/components/excerpt/ExcerptTurns.tsx';
import { tagLetters } from '~/domain/exercise/tag-letters.ts';
import { ExcerptBlock } from '../../ExcerptBlock.tsx';
import { idPrefixOf } from '../../id-prefix.ts';
import { TaggedTurn } from './TaggedTurn.tsx';
import { tagLines } from './tag-lines.ts';
import type { Excerpt } from '~/domain/excerpt/excerpt.ts';
import type { TaggedStretch } from '~/domain/exercise/tagged-stretches.ts';

/** An excerpt with its tags in layers, each of which can be shown and put away. */
export function TaggedExcerpt({ excerpt, tags, stretches }: Props) {
	const [away, setAway] = useState<ReadonlySet<string>>(new Set());
	const letters = tagLetters(tags);
	const lines = tagLines(tags);
	const shown = stretches.filter(({ entry }) => !away.has(entry.tag));
	const switchTag = (tag: string) => {
		const next = new Set(away);
		if (!next.delete(tag)) next.add(tag);
		setAway(next);
	};
	return (
		<ExcerptBlock excerpt={excerpt}>
			<fieldset class="tag-layers">
				<legend>Mærker i teksten</legend>
				{tags.map((tag) => (
					<label class="check" key={tag}>
						<input type="checkbox" checked={!away.has(tag)} onChange={() => switchTag(tag)} />
						<span>
							Vis »
							<span class="tagged" data-line={lines.get(tag)} data-lane="0">
								{tag}
							</span>
							« <b aria-hidden="true">{letters.get(tag)}</b>
						</span>
					</label>
				))}
			</fieldset>
			<ExcerptTurns
				excerpt={excerpt}
				idPrefix={idPrefixOf(excerpt)}
				href={(turn) => addresses.turn(excerpt.id, turn)}
				drawTurn={(turn) => (
					<TaggedTurn
						{...turn}
						stretches={shown.filter((stretch) => stretch.turn === turn.turn.number)}
						letters={letters}
						lines={lines}
					/>
				)}
			/>
		</ExcerptBlock>
	);
}

interface Props {
	readonly excerpt: Excerpt;
	/** All there are, in their order. */
	readonly tags: readonly string[];
	readonly stretches: readonly TaggedStretch[];
}
