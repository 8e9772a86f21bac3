import { ProvenanceList } from './ProvenanceList.tsx';
import './provenance.css';
import type { Excerpt } from '~/domain/excerpt/excerpt.ts';

/** »Herkomst og grænser«: where an excerpt comes from, and what it cannot show. Stands beside its title. */
export function Provenance({ excerpt, idPrefix, headingLevel = 2 }: ProvenanceProps) {
	const Heading = `h${headingLevel}` as const;
	const id = `${idPrefix}provenance`;
	return (
		<aside class="provenance" aria-labelledby={id} data-pagefind-ignore>
			<Heading id={id}>Herkomst og grænser</Heading>
			<ProvenanceList excerpt={excerpt} />
		</aside>
	);
}

export interface ProvenanceProps {
	readonly excerpt: Excerpt;
	/** Stands before `provenance` in the heading's id. */
	readonly idPrefix: string;
	readonly headingLevel?: 2 | 3 | 4;
}
