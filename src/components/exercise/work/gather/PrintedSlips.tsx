import type { SlipWords } from '~/domain/exercise/slip-words.ts';

/** Slips of paper to be cut out, one for each. Seen in print only. */
export function PrintedSlips({ slips }: { readonly slips: readonly PrintedSlip[] }) {
	return (
		<ul class="printed-slips">
			{slips.map(({ title, where, lines }, at) => (
				<li key={at}>
					<p class="printed-slip-where">
						{where}
						{title !== null && <span>{title}</span>}
					</p>
					{lines.map((line, place) => (
						<p class="printed-slip-line" key={place}>
							{line}
						</p>
					))}
				</li>
			))}
		</ul>
	);
}

interface PrintedSlip extends SlipWords {
	/** The excerpt's, where there is more than one. */
	readonly title: string | null;
}
