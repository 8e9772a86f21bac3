import { ProvenanceList } from './ProvenanceList.tsx';
import type { Excerpt } from '~/domain/excerpt/excerpt.ts';

/** »Herkomst og grænser« beside the title of an excerpt in running text: one line that opens. */
export function ProvenanceNote({ excerpt }: { readonly excerpt: Excerpt }) {
	return (
		<details class="provenance-note" data-pagefind-ignore>
			<summary>Herkomst og grænser: {excerpt.provenance.words}</summary>
			<ProvenanceList excerpt={excerpt} />
		</details>
	);
}
