import { useMemo, useState } from 'preact/hooks';
import { drawnLinks } from '~/components/excerpt/workbench/drawn-links.ts';
import { allTies } from '~/domain/exercise/all-ties.ts';
import { ExcerptChoice } from '../ExcerptChoice.tsx';
import { useChosenExcerpt } from '../use-chosen-excerpt.ts';
import { useTurnIndex } from '~/components/excerpt/workbench/use-turn-index.ts';
import { TieBench } from './TieBench.tsx';
import { TieBoard } from './TieBoard.tsx';
import './link-work.css';
import type { WorkProps } from '../../work-props.ts';

/** Tying turns back to earlier ones: one by one, then in which of two ways, then all of them together. */
export function LinkWork({ exercise, excerpts, setting, step }: WorkProps<'link'>) {
	const [excerpt, choose] = useChosenExcerpt(exercise.id, setting, excerpts);
	const index = useTurnIndex({ excerpt, exercise: exercise.id, setting });
	const [showsAll, setShowsAll] = useState(false);
	const work = useMemo(
		() => ({
			ties: allTies(index),
			cards: [...index.turns.values()].flatMap(({ cards }) => cards),
			links: [...index.turns.values()].flatMap((at) => drawnLinks({ ...at, tiedFrom: [] })),
		}),
		[index],
	);
	const common = { exercise, excerpt, setting, ...work, showsAll, onShowAll: setShowsAll };
	switch (step) {
		case 'tie':
			return (
				<>
					<ExcerptChoice {...{ excerpts, excerpt }} onChoice={choose} />
					<TieBench {...common} part="tie" />
				</>
			);
		case 'boxes':
			return <TieBoard {...common} />;
		case 'one':
			return <TieBench {...common} part="all" />;
		case 'cards':
			return <TieBench {...common} part="cards" />;
		default:
			// A new step does not compile until it stands above.
			return step satisfies never;
	}
}
