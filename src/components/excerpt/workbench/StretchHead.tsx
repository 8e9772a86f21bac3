import { useId } from 'preact/hooks';
import { addresses } from '~/addresses.ts';
import { useAfterPaint } from '~/components/notebook/use-after-paint.ts';
import type { Writing } from '~/components/notebook/writing.ts';

/** Which turns are open, how far they go, their address, and the way out. */
export function StretchHead({ headId, writing, onExtend, onClose, announce }: StretchHeadProps) {
	const { excerpt, from, to } = writing;
	const selectId = useId();
	// A list is slow to lay out, so it is filled when the head is seen.
	const isPainted = useAfterPaint();
	const copy = async () => {
		const { href } = new URL(addresses.turns(excerpt.id, from, to), location.href);
		try {
			await navigator.clipboard.writeText(href);
			announce('Henvisningen er kopieret.');
		} catch {
			// Browsers give the clipboard only to safe addresses and after a click.
			announce(`Browseren lader ikke siden kopiere. Henvisningen er ${href}`);
		}
	};
	return (
		<header class="stretch-head">
			<h3 id={headId}>Tur {from === to ? from : `${String(from)}–${String(to)}`}</h3>
			<button type="button" class="plain" onClick={() => void copy()}>
				Kopiér henvisning
			</button>
			<button type="button" class="plain" onClick={onClose}>
				Luk
			</button>
			{from < excerpt.turns.length && (
				<p class="stretch-end">
					<label for={selectId}>Til og med</label>
					<select
						id={selectId}
						value={to}
						onChange={({ currentTarget }) => onExtend(Number(currentTarget.value))}
					>
						{excerpt.turns
							.slice(isPainted ? from - 1 : to - 1, isPainted ? to + further : to)
							.map(({ number }) => (
								<option key={number} value={number}>
									tur {number}
								</option>
							))}
					</select>
				</p>
			)}
		</header>
	);
}

/** How many turns more are offered; when the last of them is chosen, the next are. */
const further = 12;

interface StretchHeadProps {
	readonly headId: string;
	readonly writing: Writing;
	readonly onExtend: (to: number) => void;
	readonly onClose: () => void;
	readonly announce: (words: string) => void;
}
