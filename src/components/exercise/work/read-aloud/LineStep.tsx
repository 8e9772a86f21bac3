import { AnswerField } from '~/components/notebook/AnswerField.tsx';
import { anchorTo } from '~/domain/notebook/anchor.ts';
import { ExcerptBlock } from '../../ExcerptBlock.tsx';
import { ReadingTurns } from './ReadingTurns.tsx';
import type { Excerpt } from '~/domain/excerpt/excerpt.ts';
import type { ReadingRoles } from '~/domain/exercise/reading-roles.ts';
import type { WorkProps } from '../../work-props.ts';

/** One line after the reading, what the reading was not, and the turns to look up what one means. */
export function LineStep({ exercise, excerpt, setting, roles }: Props) {
	return (
		<>
			<div class="read-aloud-line">
				<AnswerField
					exercise={exercise.id}
					setting={setting}
					field={`line-${excerpt.id}`}
					prompt={exercise.prompt}
					anchor={anchorTo(excerpt, 1, excerpt.turns.length)}
					rows={2}
				/>
				{exercise.limits && <p class="read-aloud-limits">{exercise.limits}</p>}
			</div>
			<ExcerptBlock excerpt={excerpt}>
				<ReadingTurns {...{ excerpt, roles }} />
			</ExcerptBlock>
		</>
	);
}

interface Props extends Pick<WorkProps<'read-aloud'>, 'exercise' | 'setting'> {
	readonly excerpt: Excerpt;
	readonly roles: ReadingRoles;
}
