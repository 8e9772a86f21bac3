import { useState } from 'preact/hooks';
import { useFetched } from './use-fetched.ts';
import type { ComponentProps } from 'preact';
import type { WordPicker } from './WordPicker.tsx';

/** The words of a turn, to choose some of them; folded up, and fetched when it is opened. */
export function WordChoice({ open = false, ...picker }: Props) {
	const [isOpen, setOpen] = useState(open);
	const Picker = useFetched(isOpen, fetchPicker);
	return (
		<details
			class="note-words"
			open={open}
			onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
		>
			<summary>Vælg ordene i turen</summary>
			{Picker && <Picker {...picker} />}
		</details>
	);
}

const fetchPicker = () => import('./WordPicker.tsx').then(({ WordPicker: Picker }) => Picker);

interface Props extends ComponentProps<typeof WordPicker> {
	/** Whether it begins open. */
	readonly open?: boolean;
}
