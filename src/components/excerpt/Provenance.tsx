import { limits, notationWords } from '~/domain/excerpt/limits.ts';
import './excerpt.css';
import type { Excerpt } from '~/domain/excerpt/excerpt.ts';

/** »Herkomst og grænser«: where an excerpt comes from, and what it cannot show. Stands beside its title. */
export function Provenance({ excerpt, idPrefix, headingLevel = 2 }: ProvenanceProps) {
	const Heading = `h${headingLevel}` as const;
	const id = `${idPrefix}provenance`;
	const rows: readonly (readonly [string, string])[] = [
		['Kilde', excerpt.source],
		['Herkomst', excerpt.provenance.words],
		['Optagelse', excerpt.recording],
		['Rettigheder', excerpt.rights],
		['Notation', notationWords[excerpt.notation]],
		['Viser ikke', limits(excerpt).join(', ')],
	];
	return (
		<aside class="provenance" aria-labelledby={id}>
			<Heading id={id}>Herkomst og grænser</Heading>
			<dl>
				{rows.map(([name, value]) => (
					<div key={name}>
						<dt>{name}</dt>
						<dd>{capitalised(value)}</dd>
					</div>
				))}
			</dl>
		</aside>
	);
}

export interface ProvenanceProps {
	readonly excerpt: Excerpt;
	/** Stands before `provenance` in the heading's id. */
	readonly idPrefix: string;
	readonly headingLevel?: 2 | 3 | 4;
}

function capitalised(words: string): string {
	return words.charAt(0).toLocaleUpperCase('da') + words.slice(1);
}
