import { useMemo, useRef } from 'preact/hooks';
import { Workbench } from '~/components/excerpt/workbench/Workbench.tsx';
import { noticed } from '~/domain/exercise/noticed.ts';
import { ExcerptBlock } from '../../ExcerptBlock.tsx';
import { idPrefixOf } from '../../id-prefix.ts';
import { useTurnIndex } from '~/components/excerpt/workbench/use-turn-index.ts';
import { noTools } from '../WorkExcerpts.tsx';
import { NoticedNotes } from './NoticedNotes.tsx';
import { openTurn } from '~/components/excerpt/workbench/open-turn.ts';
import { TurnsWithout } from './TurnsWithout.tsx';
import type { Excerpt } from '~/domain/excerpt/excerpt.ts';
import type { WorkProps } from '../../work-props.ts';

/** The excerpt with room for notes at its turns. Looking back: what one wrote, and the turns without notes. */
export function Noticing({ exercise, excerpt, setting, looksBack = false }: Props) {
	const bench = useRef<HTMLDivElement>(null);
	const index = useTurnIndex({ excerpt, exercise: exercise.id, setting });
	const seen = useMemo(() => noticed(index, excerpt), [index, excerpt]);
	const open = (turn: number) => openTurn(bench.current, turn, 'textarea');
	return (
		<>
			{looksBack && <TurnsWithout {...{ ...seen, setting }} onOpen={open} />}
			<div ref={bench}>
				<ExcerptBlock excerpt={excerpt}>
					<Workbench
						excerpt={excerpt}
						idPrefix={idPrefixOf(excerpt)}
						exercise={exercise.id}
						setting={setting}
						tools={tools}
					/>
				</ExcerptBlock>
			</div>
			{/* On paper what was written stands there at every step. */}
			<div class={looksBack ? undefined : 'on-paper'}>
				<NoticedNotes {...{ ...seen, setting }} onOpen={open} />
			</div>
		</>
	);
}

/** No words for what one sees, before one has seen it. */
const tools = { ...noTools, notes: true, words: true };

interface Props extends Pick<WorkProps<'notice'>, 'exercise' | 'setting'> {
	readonly excerpt: Excerpt;
	readonly looksBack?: boolean;
}
