import { addresses } from '~/addresses.ts';
import { ExcerptTurns } from '~/components/excerpt/ExcerptTurns.tsx';
import { idPrefixOf } from '../../id-prefix.ts';
import type { Excerpt } from '~/domain/excerpt/excerpt.ts';

/** The turns two courses share. They stay in sight while one reads on. */
export function PairOpening({ excerpt, to }: Props) {
	return (
		<div class="compare-opening">
			<p class="compare-opening-name">Fælles begyndelse</p>
			<ExcerptTurns
				excerpt={excerpt}
				to={to}
				idPrefix={idPrefixOf(excerpt)}
				href={(turn) => addresses.turn(excerpt.id, turn)}
			/>
		</div>
	);
}

interface Props {
	/** One of the two. */
	readonly excerpt: Excerpt;
	/** The last turn that is the same in both. */
	readonly to: number;
}
