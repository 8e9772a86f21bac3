import { comparedPairs } from '~/domain/exercise/compared-pairs.ts';
import { ConceptWork } from './ConceptWork.tsx';
import { OpeningWork } from './OpeningWork.tsx';
import { PairWork } from './PairWork.tsx';
import './compare-work.css';
import type { WorkProps } from '../../work-props.ts';

/** Two courses from one beginning, position by position; then the word for it; then another pair. */
export function CompareWork(props: WorkProps<'compare'>) {
	return (
		<div class="compare-work">
			<StepOfCompare {...props} />
		</div>
	);
}

function StepOfCompare({ exercise, excerpts, terms, setting, step }: WorkProps<'compare'>) {
	const [first, ...others] = comparedPairs(exercise, excerpts, setting);
	const term = terms.find(({ id }) => id === exercise.concept);
	if (!first || !term) throw new Error(`The exercise "${exercise.id}" has no pair or no concept.`);
	const place = { pair: first.pair, exercise: exercise.id };
	switch (step) {
		case 'opening':
			return (
				<>
					<p class="compare-note-on">{first.note}</p>
					<OpeningWork {...place} />
				</>
			);
		case 'positions':
			return <PairWork {...place} part="parting" />;
		case 'third':
			return <PairWork {...place} part="after" />;
		case 'concept':
			return <ConceptWork {...place} term={term} />;
		case 'second':
			return (
				<>
					{others.map(({ pair, note }) => (
						<section key={pair.number} class="compare-pair" aria-label={`Par ${pair.number}`}>
							<p class="compare-note-on">{note}</p>
							<PairWork pair={pair} exercise={exercise.id} part="all" />
						</section>
					))}
				</>
			);
		default:
			// A new step does not compile until it stands above.
			return step satisfies never;
	}
}
