import { Workbench } from '~/components/excerpt/workbench/Workbench.tsx';
import { ExcerptBlock } from '../ExcerptBlock.tsx';
import { idPrefixOf } from '../id-prefix.ts';
import type { Tools } from '~/components/excerpt/workbench/workbench-props.ts';
import type { Excerpt } from '~/domain/excerpt/excerpt.ts';
import type { Setting } from '~/domain/notebook/entry.ts';

/** Excerpts one after the other, to be worked on in an exercise. */
export function WorkExcerpts({ excerpts, exercise, setting, tools }: Props) {
	return (
		<>
			{excerpts.map((excerpt) => (
				<ExcerptBlock excerpt={excerpt} key={excerpt.id}>
					<Workbench
						excerpt={excerpt}
						idPrefix={idPrefixOf(excerpt)}
						exercise={exercise.id}
						setting={setting}
						tools={tools}
					/>
				</ExcerptBlock>
			))}
		</>
	);
}

/** No part of the open turn. A step names those it needs. */
export const noTools: Tools = { notes: false, words: false, links: false, cards: false, tags: [] };

interface Props {
	readonly excerpts: readonly Excerpt[];
	readonly exercise: { readonly id: string };
	readonly setting: Setting;
	readonly tools: Tools;
}
