import { useId } from 'preact/hooks';
import { TextField } from '~/components/notebook/TextField.tsx';
import type { DraftSlots, Slot } from './use-draft-slots.ts';

/** One turn that could come next, and what it would do. */
export function SuggestionFields({ slot, name, isAlone, write }: Props) {
	const id = useId();
	return (
		<div class="suggestion-fields" role="group" aria-labelledby={id}>
			<p id={id} class={isAlone ? 'visually-hidden' : 'predict-name'}>
				{name}
			</p>
			<TextField
				label="Hvad kunne komme nu? Skriv det, som nogen ville sige det"
				text={slot.entry?.text ?? ''}
				onText={(text) => write(slot, { text })}
			/>
			<TextField
				label="Hvad ville den gøre?"
				hint="For eksempel spørge, foreslå, bekræfte, forklare eller skifte emne"
				rows={1}
				text={slot.entry?.action ?? ''}
				onText={(action) => write(slot, { action })}
			/>
		</div>
	);
}

interface Props {
	readonly slot: Slot;
	/** e.g. `Forslag 2`; read out always, shown where there are several. */
	readonly name: string;
	readonly isAlone: boolean;
	readonly write: DraftSlots['write'];
}
