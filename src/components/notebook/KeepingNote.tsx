import { addresses } from '~/addresses.ts';
import type { Keeping } from '~/storage/notebook-store.ts';

/** Says where the reader's words are, and what to do when the browser does not keep them. */
export function KeepingNote({ keeping }: { readonly keeping: Keeping }) {
	const isLost = keeping === 'memory' || keeping === 'full';
	return (
		<p class="keeping" role="status">
			{words[keeping]}
			{isLost && (
				<>
					{' '}
					<a href={addresses.notes()}>Hent dine noter som fil.</a>
				</>
			)}
		</p>
	);
}

/** While it is being saved nothing is said: it takes half a second. */
const words: Readonly<Record<Keeping, string>> = {
	opening: '',
	kept: 'Det, du skriver, bliver på denne maskine.',
	saving: 'Det, du skriver, bliver på denne maskine.',
	memory: 'Browseren lader ikke siden gemme. Det, du skriver, er her, så længe siden er åben.',
	full: 'Der er ikke plads til mere på denne maskine. Det sidste er kun her, så længe siden er åben.',
};
