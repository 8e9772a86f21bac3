import { addresses } from '~/addresses.ts';
import { useNotebook } from '~/components/notebook/use-notebook.ts';
import { progressIn } from '~/domain/notebook/progress.ts';
import type { Setting } from '~/domain/notebook/entry.ts';

/** The way to the course's terms, when the exercise has been closed. Before that there are none to be seen. */
export function TermsAfterwards({ exercise, setting }: Props) {
	const { notebook } = useNotebook();
	if (progressIn(notebook, exercise, setting).state !== 'closed') return null;
	return (
		<p class="small screen-only">
			Nu, hvor øvelsen har været lukket, kan du sammenligne dine ord med kursets:{' '}
			<a href={addresses.glossary()}>Begreber</a>.
		</p>
	);
}

interface Props {
	readonly exercise: string;
	readonly setting: Setting;
}
