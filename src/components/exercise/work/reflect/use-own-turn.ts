import { anchorTo, placeOf } from '~/domain/notebook/anchor.ts';
import { useAnchoredAnswer } from '../use-anchored-answer.ts';
import type { ChosenTurn } from '../TurnSelect.tsx';
import type { ReflectProps } from './reflect-props.ts';

/** The turn of an excerpt that somebody has chosen to reflect on. Its words are kept too, for an excerpt may change. */
export function useOwnTurn({ exercise, setting, quoted, quoting }: ReflectProps): OwnTurnChoice {
	const { entry, write } = useAnchoredAnswer({
		exercise: exercise.id,
		setting,
		field: 'own-turn',
		prompt: 'Turen, det handler om',
	});
	const anchor = entry?.anchor ?? null;
	const excerpt = [quoted, quoting].find(({ id }) => id === anchor?.excerpt);
	const place = excerpt && anchor ? placeOf(anchor, excerpt) : null;
	return {
		chosen: excerpt && place ? { excerpt, turn: place.from } : null,
		choose: (turn) =>
			write(
				turn
					? {
							anchor: anchorTo(turn.excerpt, turn.turn),
							text: turn.excerpt.turns[turn.turn - 1]?.raw ?? '',
						}
					: { anchor: null, text: '' },
			),
	};
}

interface OwnTurnChoice {
	/** `null` for a turn from elsewhere. */
	readonly chosen: ChosenTurn | null;
	readonly choose: (turn: ChosenTurn | null) => void;
}
