import { useEffect, useRef, useState } from 'preact/hooks';
import { useKeptEntry } from '~/components/notebook/use-kept-entry.ts';
import { TextField } from '~/components/notebook/TextField.tsx';
import { newSuggestion } from './new-suggestion.ts';
import type { PredictStop, PredictWay } from '~/domain/exercise/predict-notebook.ts';
import type { EntryOf } from '~/domain/notebook/entry.ts';

/** The way to write a suggestion anew when the turn has been shown. What was locked before stays as it is. */
export function NewVersion({ hasOne, onPresent, announce, ...place }: Props) {
	const [isWriting, setWriting] = useState(false);
	const part = useRef<HTMLDivElement>(null);
	const [hasMoved, setHasMoved] = useState(false);
	useEffect(() => {
		if (hasMoved) part.current?.querySelector<HTMLElement>('textarea, button')?.focus();
	}, [hasMoved, isWriting]);

	const turnTo = (writing: boolean) => {
		setHasMoved(true);
		setWriting(writing);
		if (writing) return;
		onPresent(null);
		announce('Forslaget er gemt.');
	};
	return (
		<div class="predict-version screen-only" ref={part}>
			{isWriting && <VersionFields {...place} onPresent={onPresent} />}
			<button type="button" class="button" onClick={() => turnTo(!isWriting)}>
				{isWriting ? 'Færdig' : hasOne ? 'Skriv en ny udgave' : 'Skriv et forslag nu'}
			</button>
		</div>
	);
}

function VersionFields({ way, stop, onPresent }: Omit<Props, 'hasOne' | 'announce'>) {
	const { entry, write } = useKeptEntry<EntryOf<'suggestion'>>(undefined, stop.suggestions, () =>
		newSuggestion(way, stop.after),
	);
	const id = entry?.id ?? null;
	useEffect(() => onPresent(id), [id, onPresent]);
	return (
		<>
			<TextField
				label="Hvad kunne også være kommet?"
				text={entry?.text ?? ''}
				onText={(text) => write({ text })}
			/>
			<TextField
				label="Hvad ville den gøre?"
				rows={1}
				text={entry?.action ?? ''}
				onText={(action) => write({ action })}
			/>
		</>
	);
}

interface Props {
	readonly way: PredictWay;
	readonly stop: PredictStop;
	/** Whether a suggestion stands there already. */
	readonly hasOne: boolean;
	/** Told the id of the version that is being written; `null` when none is. */
	readonly onPresent: (id: string | null) => void;
	/** Says something politely. */
	readonly announce: (words: string) => void;
}
