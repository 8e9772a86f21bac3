import { wasBefore } from '~/domain/exercise/predict-notebook.ts';
import { timeText } from './time-text.ts';
import type { EntryOf } from '~/domain/notebook/entry.ts';

/** A suggestion as it was written, and whether that was before the turn was shown. */
export function SuggestionText({ suggestion, revealed }: Props) {
	const { text, action, locked, modified } = suggestion;
	const time = locked ?? modified;
	return (
		<div class="suggestion">
			<p class="suggestion-text">{text}</p>
			{action.trim() !== '' && <p class="suggestion-action">Hvad den ville gøre: {action}</p>}
			<p class="suggestion-time">
				{locked === null ? 'Skrevet' : 'Låst'} <time dateTime={time}>{timeText(time)}</time>
				{wasBefore(suggestion, revealed) ? ', før turen blev vist' : ', efter at turen var vist'}
			</p>
		</div>
	);
}

interface Props {
	readonly suggestion: EntryOf<'suggestion'>;
	/** When the turn was first shown, ISO 8601; `null` as long as it is not. */
	readonly revealed: string | null;
}
