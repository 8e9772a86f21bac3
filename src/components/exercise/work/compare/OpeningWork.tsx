import { alignByPosition } from '~/domain/excerpt/align-by-position.ts';
import { openingQuestions, type ComparedPair } from '~/domain/exercise/compare-questions.ts';
import { placeName } from './pair-names.ts';
import { PairOpening } from './PairOpening.tsx';
import { Questions } from './Questions.tsx';

/** The beginning of both courses, and what is asked about it. Nothing where they share no whole turn. */
export function OpeningWork({ pair, exercise }: Props) {
	const { left, right, number, setting } = pair;
	const opening = alignByPosition(left, right).shared.findLast(({ kind }) => kind === 'whole');
	if (!opening) return <p class="small">De to forløb har ingen fælles tur.</p>;
	return (
		<div class="compare-pair">
			<PairOpening excerpt={left} to={opening.position} />
			<Questions
				questions={openingQuestions(pair, opening)}
				name={placeName(number, opening.position, null)}
				{...{ exercise, setting }}
			/>
		</div>
	);
}

interface Props {
	readonly pair: ComparedPair;
	/** Id of the exercise. */
	readonly exercise: string;
}
