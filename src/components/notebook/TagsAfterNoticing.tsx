import { useState } from 'preact/hooks';
import { TagSection } from './TagSection.tsx';
import { useNotebook } from './use-notebook.ts';
import type { ComponentProps } from 'preact';
import type { ExerciseWay } from '~/domain/exercise/exercise-way.ts';

/**
 * The words of the course to put on a turn, after the reader has noticed something in own words. A soft order: they can
 * always be shown.
 */
export function TagsAfterNoticing({ noticing, ...section }: Props) {
	const { notebook } = useNotebook();
	const [isAsked, setAsked] = useState(false);
	const hasNoticed = [...notebook.values()].some(
		(entry) =>
			(entry.type === 'note' && entry.anchor.excerpt === section.writing.excerpt.id) ||
			(entry.type === 'progress' && entry.exercise === noticing?.id),
	);
	if (hasNoticed || isAsked || !noticing || section.tags.length > 0) {
		return <TagSection {...section} />;
	}
	return (
		<section class="tag-section">
			<h4>Mærker</h4>
			<p>
				Kursets begreber venter, til du har skrevet en note eller åbnet øvelsen{' '}
				<a href={noticing.href}>{noticing.title}</a>.
			</p>
			<button type="button" class="button" onClick={() => setAsked(true)}>
				Vis dem alligevel
			</button>
		</section>
	);
}

interface Props extends ComponentProps<typeof TagSection> {
	/** The exercise where one notices before one explains; `null` where the course has none. */
	readonly noticing: ExerciseWay | null;
}
