import { useEffect, useRef, useState } from 'preact/hooks';
import { isOpen, type PredictStop, type PredictWay } from '~/domain/exercise/predict-notebook.ts';
import { isBlank } from '~/domain/notebook/is-blank.ts';
import { newSuggestion } from './new-suggestion.ts';
import { SuggestionFields } from './SuggestionFields.tsx';
import { SuggestionText } from './SuggestionText.tsx';
import { useDraftSlots } from './use-draft-slots.ts';
import type { PredictMove } from '~/domain/exercise/predict-run.ts';
import type { PredictWays } from './ways-at.ts';

/** The stop the excerpt stands still at: what could come next, and the way to see what came. */
export function OpenStop({ way, stop, ways, onMove }: Props) {
	const { after, suggestions } = stop;
	const open = suggestions.filter(isOpen);
	const written = suggestions.filter((suggestion) => !isBlank(suggestion));
	const { slots, write, another } = useDraftSlots(open, () => newSuggestion(way, after));
	const fields = useRef<HTMLDivElement>(null);
	const [asked, setAsked] = useState(0);
	useEffect(() => {
		// The empty field stands last.
		if (asked > 0) [...(fields.current?.querySelectorAll('textarea') ?? [])].at(-2)?.focus();
	}, [asked]);
	const canAdd = ways.another && slots.every(({ entry }) => entry !== null && !isBlank(entry));

	return (
		<>
			{suggestions
				.filter((suggestion) => !isOpen(suggestion))
				.map((suggestion) => (
					<SuggestionText key={suggestion.id} suggestion={suggestion} revealed={null} />
				))}
			{ways.write && (
				<div class="predict-fields" ref={fields}>
					{slots.map((slot, at) => (
						<SuggestionFields
							key={slot.key}
							slot={slot}
							name={`Forslag ${at + 1}`}
							isAlone={slots.length === 1}
							write={write}
						/>
					))}
				</div>
			)}
			<p class="predict-ways screen-only">
				{ways.reveal && (
					<button type="button" class="button" data-weight="full" onClick={() => onMove('reveal')}>
						{revealWords(written.length)}
					</button>
				)}
				{canAdd && (
					<button
						type="button"
						class="button"
						onClick={() => {
							another();
							setAsked(asked + 1);
						}}
					>
						Endnu et forslag
					</button>
				)}
				<button type="button" class="button" onClick={() => onMove('all')}>
					Vis alt
				</button>
			</p>
		</>
	);
}

function revealWords(written: number): string {
	if (written === 0) return 'Vis turen uden et forslag';
	return written === 1 ? 'Lås forslaget, og vis turen' : 'Lås forslagene, og vis turen';
}

interface Props {
	readonly way: PredictWay;
	readonly stop: PredictStop;
	readonly ways: PredictWays;
	readonly onMove: (move: PredictMove) => void;
}
