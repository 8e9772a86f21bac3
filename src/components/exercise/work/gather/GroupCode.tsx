import { useId, useState } from 'preact/hooks';
import { makeGroupCode } from './make-group-code.ts';
import type { Entry } from '~/domain/notebook/entry.ts';

/** The notes as one line of letters: copied where the browser allows it, and there to be copied by hand. */
export function GroupCode({ notes, announce }: Props) {
	const id = useId();
	const [made, setMade] = useState<{ readonly code: string; readonly words: string } | null>(null);

	const copy = async () => {
		const code = await makeGroupCode(notes);
		const isCopied = await navigator.clipboard?.writeText(code).then(
			() => true,
			() => false,
		);
		const words = [
			isCopied ? 'Gruppekoden er kopieret.' : 'Kopiér gruppekoden fra feltet.',
			`Den er på ${code.length.toLocaleString('da')} tegn.`,
		].join(' ');
		setMade({ code, words });
		announce(words);
	};
	return (
		<>
			<button type="button" class="button" onClick={() => void copy()}>
				Kopiér gruppekode
			</button>
			{made && (
				<div class="group-code field">
					<label for={id}>Gruppekode</label>
					<textarea
						id={id}
						rows={3}
						readOnly
						value={made.code}
						onFocus={({ currentTarget }) => currentTarget.select()}
					/>
					<p class="gather-hint">{made.words}</p>
				</div>
			)}
		</>
	);
}

interface Props {
	readonly notes: readonly Entry[];
	/** Says something politely. */
	readonly announce: (words: string) => void;
}
