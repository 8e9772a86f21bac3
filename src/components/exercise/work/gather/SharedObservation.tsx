import { AlsoWritten } from '~/components/notebook/AlsoWritten.tsx';
import { AskedNudge } from '~/components/notebook/AskedNudge.tsx';
import { TextField } from '~/components/notebook/TextField.tsx';
import { anchorTo, placeOf } from '~/domain/notebook/anchor.ts';
import { TurnSelect, type ChosenTurn } from '../TurnSelect.tsx';
import { useAnchoredAnswer } from '../use-anchored-answer.ts';
import { sharedQuestion } from './shared-question.ts';
import type { Excerpt } from '~/domain/excerpt/excerpt.ts';
import type { Setting } from '~/domain/notebook/entry.ts';

/** One observation of the group: where it stands, and what they all see there. */
export function SharedObservation({ exercise, setting, excerpts, number }: Props) {
	const question = sharedQuestion(exercise, setting, number);
	const { entry, others, write } = useAnchoredAnswer(question);
	const excerpt = excerpts.find(({ id }) => id === entry?.anchor?.excerpt);
	const place = excerpt && entry?.anchor ? placeOf(entry.anchor, excerpt) : null;

	const begin = (chosen: ChosenTurn | null) => {
		if (!chosen) {
			write({ anchor: null });
			return;
		}
		const isSame = place !== null && excerpt === chosen.excerpt && place.to > chosen.turn;
		write({ anchor: anchorTo(chosen.excerpt, chosen.turn, isSame ? place.to : chosen.turn) });
	};
	const end = (chosen: ChosenTurn | null) =>
		chosen && place && write({ anchor: anchorTo(chosen.excerpt, place.from, chosen.turn) });

	return (
		<fieldset class="shared-observation">
			<legend>{question.prompt}</legend>
			<div class="shared-turns">
				<TurnSelect
					label="Hvor står det?"
					none="Vælg en tur"
					excerpts={excerpts}
					chosen={excerpt && place ? { excerpt, turn: place.from } : null}
					onTurn={begin}
				/>
				{excerpt && place && (
					<TurnSelect
						label="Til og med"
						excerpts={[excerpt]}
						from={place.from}
						chosen={{ excerpt, turn: place.to }}
						onTurn={end}
					/>
				)}
			</div>
			<TextField
				label="Hvad kan I alle se?"
				hint="Det kan også være et sted, hvor I ser noget forskelligt."
				text={entry?.text ?? ''}
				onText={(text) => write({ text })}
			/>
			<AskedNudge text={entry?.text ?? ''} />
			<AlsoWritten texts={others} />
		</fieldset>
	);
}

interface Props {
	/** Id of the exercise. */
	readonly exercise: string;
	readonly setting: Setting;
	readonly excerpts: readonly Excerpt[];
	/** 1 is the first. */
	readonly number: number;
}
