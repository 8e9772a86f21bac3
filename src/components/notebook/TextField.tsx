import { useId } from 'preact/hooks';
import { longestText } from '~/formats/notebook/entry.ts';

/** A field where one writes. What is written in it is passed on with every letter. */
export function TextField({ label, hint, text, rows = 3, readOnly, onText }: Props) {
	const id = useId();
	return (
		<div class="field">
			<label for={id}>{label}</label>
			<textarea
				id={id}
				rows={rows}
				maxLength={longestText}
				placeholder={hint}
				readOnly={readOnly}
				value={text}
				onInput={({ currentTarget }) => onText(currentTarget.value)}
			/>
		</div>
	);
}

interface Props {
	/** The question, in words. */
	readonly label: string;
	/** Shown in the empty field; nothing one needs to know. */
	readonly hint?: string;
	readonly text: string;
	readonly rows?: number;
	readonly readOnly?: boolean;
	readonly onText: (text: string) => void;
}
