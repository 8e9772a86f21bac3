import { useMemo } from 'preact/hooks';
import { AnswerField } from '~/components/notebook/AnswerField.tsx';
import { tagChoices } from '~/domain/exercise/tag-choices.ts';
import { allTags, taggedStretches } from '~/domain/exercise/tagged-stretches.ts';
import { PlainExcerpt } from '../../PlainExcerpt.tsx';
import { ExcerptChoice } from '../ExcerptChoice.tsx';
import { useChosenExcerpt } from '../use-chosen-excerpt.ts';
import { useTurnIndex } from '~/components/excerpt/workbench/use-turn-index.ts';
import { noTools, WorkExcerpts } from '../WorkExcerpts.tsx';
import { TaggedExcerpt } from './TaggedExcerpt.tsx';
import { TagList } from './TagList.tsx';
import { TagPlaces } from './TagPlaces.tsx';
import { TagTable } from './TagTable.tsx';
import './classify-work.css';
import type { WorkProps } from '../../work-props.ts';

/** Words put on turns, what shows them, and how they fall over the excerpt. */
export function ClassifyWork({ exercise, excerpts, setting, step }: WorkProps<'classify'>) {
	const [excerpt, choose] = useChosenExcerpt(exercise.id, setting, excerpts);
	const index = useTurnIndex({ excerpt, exercise: exercise.id, setting });
	const choices = useMemo(() => tagChoices([exercise]), [exercise]);
	const stretches = useMemo(() => taggedStretches(index, excerpt), [index, excerpt]);
	const tags = allTags(choices, stretches);

	const tools = { ...noTools, words: true, tags: choices };
	const bench = <WorkExcerpts {...{ exercise, setting, tools }} excerpts={[excerpt]} />;
	const table = <TagTable {...{ excerpt, tags, stretches, setting }} />;
	switch (step) {
		case 'read':
			return (
				<>
					<ExcerptChoice {...{ excerpts, excerpt }} onChoice={choose} />
					<div class="classify-read">
						<PlainExcerpt excerpt={excerpt} />
					</div>
				</>
			);
		case 'tag':
			return (
				<>
					{bench}
					<div class="tags-on-paper">{table}</div>
				</>
			);
		case 'criteria':
			return (
				<>
					{bench}
					<TagList {...{ excerpt, choices, stretches, setting }} />
				</>
			);
		case 'compare':
			return (
				<>
					<TaggedExcerpt {...{ excerpt, tags, stretches }} />
					{table}
					<TagPlaces stretches={stretches} />
					<AnswerField
						exercise={exercise.id}
						setting={setting}
						field="differ"
						prompt="Hvor står der hver sit mærke, og hvilke ord læser I det ud af?"
						anchor={null}
					/>
				</>
			);
		default:
			// A new step does not compile until it stands above.
			return step satisfies never;
	}
}
