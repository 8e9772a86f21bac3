import { useState } from 'preact/hooks';
import { ExcerptFrame } from '~/components/excerpt/ExcerptFrame.tsx';
import { Turn } from '~/components/excerpt/Turn.tsx';
import { slipsAt, type Slip } from '~/domain/exercise/slips.ts';
import { ExcerptBlock } from '../../ExcerptBlock.tsx';
import { idPrefixOf } from '../../id-prefix.ts';
import { TurnSlips } from './TurnSlips.tsx';
import { WrittenSlips } from './WrittenSlips.tsx';
import type { TurnProps } from '~/components/excerpt/Turn.tsx';
import type { Excerpt } from '~/domain/excerpt/excerpt.ts';
import type { Setting } from '~/domain/notebook/entry.ts';

/** The turns with the slips that lie at each. In a room, whoever stands at the machine writes them there. */
export function SlipTurns({ excerpts, exercise, setting, slips, announce }: Props) {
	/** Where a slip is being written: `<excerpt> <turn>`. */
	const [open, setOpen] = useState<string | null>(null);
	const draw = (excerpt: Excerpt, props: TurnProps) => {
		const turn = props.turn.number;
		const here = slipsAt(slips, excerpt.id, turn);
		const place = `${excerpt.id} ${turn}`;
		return (
			<Turn {...props}>
				{setting === 'own' ? (
					<TurnSlips slips={here} />
				) : (
					<WrittenSlips
						writing={{ excerpt, from: turn, to: turn, exercise, setting }}
						slips={here}
						isOpen={open === place}
						onOpen={(isOpen) => setOpen(isOpen ? place : null)}
						announce={announce}
					/>
				)}
			</Turn>
		);
	};
	return (
		<>
			{excerpts.map((excerpt) => (
				<ExcerptBlock excerpt={excerpt} key={excerpt.id}>
					<ExcerptFrame
						excerpt={excerpt}
						idPrefix={idPrefixOf(excerpt)}
						drawTurn={(props) => draw(excerpt, props)}
					/>
				</ExcerptBlock>
			))}
		</>
	);
}

interface Props {
	readonly excerpts: readonly Excerpt[];
	/** Id of the exercise. */
	readonly exercise: string;
	readonly setting: Setting;
	readonly slips: readonly Slip[];
	/** Says something politely. */
	readonly announce: (words: string) => void;
}
