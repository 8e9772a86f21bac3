import { addresses } from '~/addresses.ts';
import { ProvenanceNote } from '~/components/excerpt/ProvenanceNote.tsx';
import '~/components/excerpt/excerpt-block.css';
import type { ComponentChildren } from 'preact';
import type { Excerpt } from '~/domain/excerpt/excerpt.ts';

/** An excerpt in an exercise, under its title and beside its provenance. */
export function ExcerptBlock({ excerpt, children }: Props) {
	return (
		<div class="excerpt-block">
			<div class="excerpt-block-head">
				<p class="excerpt-block-title">
					<a href={addresses.excerpt(excerpt.id)}>{excerpt.title}</a>
				</p>
				<ProvenanceNote excerpt={excerpt} />
			</div>
			{children}
		</div>
	);
}

interface Props {
	readonly excerpt: Excerpt;
	/** Its turns. */
	readonly children: ComponentChildren;
}
