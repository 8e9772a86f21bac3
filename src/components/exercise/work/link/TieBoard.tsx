import { ExcerptFrame } from '~/components/excerpt/ExcerptFrame.tsx';
import { Turn } from '~/components/excerpt/Turn.tsx';
import { ExcerptBlock } from '../../ExcerptBlock.tsx';
import { idPrefixOf } from '../../id-prefix.ts';
import { TieBoxes } from './TieBoxes.tsx';
import { TieFrame } from './TieFrame.tsx';
import type { TieWork } from './tie-work.ts';

/** All turns with their ties under them, and two boxes for each: one goes down through them once. */
export function TieBoard({ excerpt, ties, links, showsAll, onShowAll }: TieWork) {
	return (
		<ExcerptBlock excerpt={excerpt}>
			{ties.length === 0 && (
				<p class="tie-none">
					Her er ingen knytninger endnu. Gå et trin tilbage, og knyt den første.
				</p>
			)}
			<TieFrame {...{ links, showsAll, onShowAll }}>
				<ExcerptFrame
					excerpt={excerpt}
					idPrefix={idPrefixOf(excerpt)}
					drawTurn={(turn) => (
						<Turn {...turn}>
							{ties
								.filter(({ from }) => from.from === turn.turn.number)
								.map((tie) => (
									<TieBoxes key={tie.entry.id} tie={tie} />
								))}
						</Turn>
					)}
				/>
			</TieFrame>
		</ExcerptBlock>
	);
}
