import { useId, useRef, useState } from 'preact/hooks';

/** A field for a tag in the reader's own word. */
export function OwnTag({ label, onTag }: Props) {
	const [text, setText] = useState('');
	const field = useRef<HTMLInputElement>(null);
	const id = useId();
	const tag = text.trim();
	const put = () => {
		if (tag === '') return;
		onTag(tag);
		setText('');
		// The button that was pressed goes away with the word.
		field.current?.focus();
	};
	return (
		<>
			<div class="field">
				<label for={id}>{label}</label>
				<input
					id={id}
					ref={field}
					maxLength={100}
					value={text}
					onInput={({ currentTarget }) => setText(currentTarget.value)}
					onKeyDown={({ key }) => key === 'Enter' && put()}
				/>
			</div>
			{tag !== '' && (
				<button type="button" class="button" onClick={put}>
					Sæt »{tag}« på
				</button>
			)}
		</>
	);
}

interface Props {
	readonly label: string;
	readonly onTag: (tag: string) => void;
}
