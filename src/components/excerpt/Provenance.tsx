import { ProvenanceList } from './ProvenanceList.tsx';
import './provenance.css';
import type { Excerpt } from '~/domain/excerpt/excerpt.ts';

/** »Herkomst og grænser«: where an excerpt comes from, and what it cannot show. Stands beside its title. */
export function Provenance({ excerpt, idPrefix }: ProvenanceProps) {
	const id = `${idPrefix}provenance`;
	return (
		<aside class="provenance" aria-labelledby={id} data-pagefind-ignore>
			<h2 id={id}>Herkomst og grænser</h2>
			<ProvenanceList excerpt={excerpt} />
		</aside>
	);
}

export interface ProvenanceProps {
	readonly excerpt: Excerpt;
	/** Stands before `provenance` in the heading's id. */
	readonly idPrefix: string;
}
