import { slipWords } from '~/domain/exercise/slip-words.ts';
import type { Slip } from '~/domain/exercise/slips.ts';

/** A slip's turn and its words. */
export function SlipText({ slip, showsTitle }: Props) {
	const { where, lines } = slipWords(slip);
	return (
		<>
			<span class="slip-where">
				{showsTitle && `${slip.excerpt.title}, `}
				{where}
			</span>
			{lines.map((line, at) => (
				<span class="slip-line" key={at}>
					{line}
				</span>
			))}
		</>
	);
}

interface Props {
	readonly slip: Slip;
	/** Whether the excerpt is named too. */
	readonly showsTitle: boolean;
}
