import { ExcerptFrame } from '~/components/excerpt/ExcerptFrame.tsx';
import { ExcerptBlock } from './ExcerptBlock.tsx';
import { idPrefixOf } from './id-prefix.ts';
import type { Excerpt } from '~/domain/excerpt/excerpt.ts';

/** Turns of an excerpt in an exercise, to be read only. */
export function PlainExcerpt({ excerpt, from, to }: Props) {
	return (
		<ExcerptBlock excerpt={excerpt}>
			<ExcerptFrame {...{ excerpt, from, to }} idPrefix={idPrefixOf(excerpt)} />
		</ExcerptBlock>
	);
}

interface Props {
	readonly excerpt: Excerpt;
	/** First and last turn to show; left out, the excerpt's own. */
	readonly from?: number | undefined;
	readonly to?: number | undefined;
}
