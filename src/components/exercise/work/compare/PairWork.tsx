import { withSmall } from '~/domain/sentence/with-small.ts';
import { useState } from 'preact/hooks';
import { addresses } from '~/addresses.ts';
import { CompareTurns } from '~/components/excerpt/CompareTurns.tsx';
import { alignByPosition, type ApartRow, type Side } from '~/domain/excerpt/align-by-position.ts';
import { rowQuestions, turnQuestions } from '~/domain/exercise/compare-questions.ts';
import { idPrefixOf } from '../../id-prefix.ts';
import { pairNames, placeName } from './pair-names.ts';
import { PairOpening } from './PairOpening.tsx';
import { Questions } from './Questions.tsx';
import { SideSwitch } from './SideSwitch.tsx';
import type { ComparedPair } from '~/domain/exercise/compare-questions.ts';

/** Two courses beside each other, and what is asked about them position by position. */
export function PairWork({ pair, exercise, part }: Props) {
	const { left, right, number, setting } = pair;
	const [only, setOnly] = useState<Side | undefined>();
	const { shared, apart } = alignByPosition(left, right);
	const opening = shared.findLast(({ kind }) => kind === 'whole');
	const parting = apart[0]?.position ?? 1;
	const names = pairNames(number);

	const isAsked = ({ position }: ApartRow) =>
		part === 'all' || (part === 'parting' ? position === parting : position > parting);
	const ask = (row: ApartRow, side: Side | null) => (
		<Questions
			questions={side ? turnQuestions(pair, row, side) : rowQuestions(pair, row)}
			name={placeName(number, row.position, side)}
			{...{ exercise, setting }}
		/>
	);
	return (
		<div class="compare-pair">
			{opening && <PairOpening excerpt={left} to={opening.position} />}
			<SideSwitch names={names} only={only} onOnly={setOnly} />
			<CompareTurns
				{...{ left, right, names, only }}
				idPrefix={idPrefixOf(left)}
				href={(excerpt, turn) => addresses.turn(excerpt, turn)}
				from={(opening?.position ?? 0) + 1}
				to={part === 'parting' ? parting : undefined}
				underTurn={(row, side) => isAsked(row) && ask(row, side)}
				underRow={(row) => isAsked(row) && ask(row, null)}
			/>
			<p class="visually-hidden" role="status">
				{only && `Nu vises kun ${withSmall(names[only === 'left' ? 0 : 1])}.`}
			</p>
		</div>
	);
}

interface Props {
	readonly pair: ComparedPair;
	/** Id of the exercise. */
	readonly exercise: string;
	/** What is asked about: the position where they part (what comes after is not shown yet), those after it, or all. */
	readonly part: 'parting' | 'after' | 'all';
}
