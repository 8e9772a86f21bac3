import { addresses } from '~/addresses.ts';
import { ExcerptTurns } from '~/components/excerpt/ExcerptTurns.tsx';
import { Legend } from '~/components/excerpt/Legend.tsx';
import { turnsIn, type Beat } from '~/domain/exercise/reading-beats.ts';
import { idPrefixOf } from '../../id-prefix.ts';
import { ReadingTurn } from './ReadingTurn.tsx';
import type { Excerpt } from '~/domain/excerpt/excerpt.ts';
import type { ReadingRoles } from '~/domain/exercise/reading-roles.ts';

/** The turns as a script: beside each its reader. A press on a turn goes there. */
export function ReadingTurns({ excerpt, roles, beat = null, hidden = false, onTurn }: Props) {
	const lit = beat ? turnsIn(beat) : [];
	const press = ({ target }: MouseEvent) => {
		if (!onTurn || !(target instanceof Element)) return;
		const turn = target.closest<HTMLLIElement>('.turn');
		// Whoever marks words with the pointer wants to stay.
		const isMarking = !target.closest('button') && getSelection()?.isCollapsed === false;
		if (turn && !isMarking) onTurn(turn.value);
	};
	return (
		<div
			class="reading"
			data-pressable={onTurn ? '' : undefined}
			data-together={beat?.kind === 'together' ? '' : undefined}
			onClick={press}
		>
			<ExcerptTurns
				excerpt={excerpt}
				idPrefix={idPrefixOf(excerpt)}
				href={(turn) => addresses.turn(excerpt.id, turn)}
				drawTurn={(turn) => (
					<ReadingTurn
						{...turn}
						reader={roles.readers.get(turn.turn.speaker) ?? 1}
						lit={lit.includes(turn.turn.number)}
						together={lit.length > 1}
						hidden={hidden}
						pressable={onTurn !== undefined}
					/>
				)}
			/>
			{!hidden && <Legend excerpt={excerpt} />}
		</div>
	);
}

interface Props {
	readonly excerpt: Excerpt;
	readonly roles: ReadingRoles;
	/** What is read now. */
	readonly beat?: Beat | null;
	/** Leaves the words out, for whoever listens without text. */
	readonly hidden?: boolean;
	/** Goes to a turn; left out, they are only to be read. */
	readonly onTurn?: (turn: number) => void;
}
