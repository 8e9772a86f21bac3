import { slipWords } from '~/domain/exercise/slip-words.ts';
import type { Slip } from '~/domain/exercise/slips.ts';

/** The slips at one turn. Its number stands at the turn, so a slip only says where where it says more. */
export function TurnSlips({ slips }: { readonly slips: readonly Slip[] }) {
	if (slips.length === 0) return null;
	return (
		<ul class="turn-slips">
			{slips.map((slip) => {
				const { where, lines } = slipWords(slip);
				const saysMore = slip.note.anchor.quote !== null || slip.place?.from !== slip.place?.to;
				return (
					<li class="turn-slip" key={slip.note.id}>
						{saysMore && <p class="slip-where">{where}</p>}
						{lines.map((line, at) => (
							<p class="slip-line" key={at}>
								{line}
							</p>
						))}
					</li>
				);
			})}
		</ul>
	);
}
