import { addresses } from '~/addresses.ts';
import { Turn } from '~/components/excerpt/Turn.tsx';
import '~/components/excerpt/turns.css';
import type { ChosenTurn } from '../TurnSelect.tsx';

/** One turn of an excerpt by itself, as it stands there. */
export function ChosenTurnWords({ chosen: { excerpt, turn } }: { readonly chosen: ChosenTurn }) {
	const found = excerpt.turns[turn - 1];
	if (!found) return null;
	return (
		<ol class="excerpt">
			<Turn
				turn={found}
				turns={excerpt.turns}
				id={`valgt-t${turn}`}
				href={addresses.turn(excerpt.id, turn)}
			/>
		</ol>
	);
}
