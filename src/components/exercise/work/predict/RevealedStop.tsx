import { useState } from 'preact/hooks';
import { isBlank } from '~/domain/notebook/is-blank.ts';
import { NewVersion } from './NewVersion.tsx';
import { StopQuestions } from './StopQuestions.tsx';
import { SuggestionText } from './SuggestionText.tsx';
import type { ComponentChildren } from 'preact';
import type { PredictStop, PredictWay } from '~/domain/exercise/predict-notebook.ts';

/** A stop behind which the turn was shown: one's own suggestion and the turn that came, side by side and alike. */
export function RevealedStop({ way, stop, announce, children }: Props) {
	const { after, revealed, isAsked } = stop;
	/** The version that is being written stands in its fields. */
	const [present, setPresent] = useState<string | null>(null);
	const suggestions = stop.suggestions.filter(
		(suggestion) => !isBlank(suggestion) && suggestion.id !== present,
	);
	const questions = <StopQuestions way={way} after={after} />;
	return (
		<>
			<div class="predict-pair">
				<div class="predict-side">
					<p class="predict-name">{ownName(way, suggestions.length)}</p>
					{suggestions.map((suggestion) => (
						<SuggestionText key={suggestion.id} suggestion={suggestion} revealed={revealed} />
					))}
					{suggestions.length === 0 && <p class="suggestion-time">Her står ikke noget forslag.</p>}
					{way.setting === 'own' && (
						<NewVersion
							way={way}
							stop={stop}
							hasOne={suggestions.length > 0}
							onPresent={setPresent}
							announce={announce}
						/>
					)}
				</div>
				<div class="predict-side" data-first={after + 1} tabIndex={-1}>
					<p class="predict-name">Turen, der kom</p>
					{children}
				</div>
			</div>
			{isAsked ? (
				questions
			) : (
				<details class="predict-questions">
					<summary>Svar på, hvad tur {after + 1} gør</summary>
					{questions}
				</details>
			)}
		</>
	);
}

function ownName({ setting }: PredictWay, count: number): string {
	if (setting === 'room') return count > 1 ? 'Rummets forslag' : 'Jeres forslag';
	return count > 1 ? 'Dine forslag' : 'Dit forslag';
}

interface Props {
	readonly way: PredictWay;
	readonly stop: PredictStop;
	/** Says something politely. */
	readonly announce: (words: string) => void;
	/** The turn that came. */
	readonly children: ComponentChildren;
}
