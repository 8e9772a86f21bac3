import { limits, notationWords } from '~/domain/excerpt/limits.ts';
import { withCapital } from '~/domain/sentence/with-capital.ts';
import type { Excerpt } from '~/domain/excerpt/excerpt.ts';

/** Where an excerpt comes from and what it cannot show, as names and values. */
export function ProvenanceList({ excerpt }: { readonly excerpt: Excerpt }) {
	const rows: readonly (readonly [string, string])[] = [
		['Kilde', excerpt.source],
		['Herkomst', excerpt.provenance.words],
		['Optagelse', excerpt.recording],
		['Rettigheder', excerpt.rights],
		['Notation', notationWords[excerpt.notation]],
		['Viser ikke', limits(excerpt).join(', ')],
	];
	return (
		<dl>
			{rows.map(([name, value]) => (
				<div key={name}>
					<dt>{name}</dt>
					<dd>{withCapital(value)}</dd>
				</div>
			))}
		</dl>
	);
}
