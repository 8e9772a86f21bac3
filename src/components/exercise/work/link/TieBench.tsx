import { useRef } from 'preact/hooks';
import { Workbench } from '~/components/excerpt/workbench/Workbench.tsx';
import { ExcerptBlock } from '../../ExcerptBlock.tsx';
import { idPrefixOf } from '../../id-prefix.ts';
import { noTools } from '../WorkExcerpts.tsx';
import { openTurn } from '~/components/excerpt/workbench/open-turn.ts';
import { TieFrame } from './TieFrame.tsx';
import { TieList } from './TieList.tsx';
import { UntiedTurns } from './UntiedTurns.tsx';
import { WrittenCards } from './WrittenCards.tsx';
import type { TieWork } from './tie-work.ts';

/**
 * The excerpt with the tools to tie its turns. After the tying all ties stand in a list beside it, with the turns that
 * have none.
 */
export function TieBench(props: Props) {
	const { exercise, excerpt, setting, ties, links, cards, showsAll, onShowAll, part } = props;
	const bench = useRef<HTMLDivElement>(null);
	const open = (turn: number, field?: string) => openTurn(bench.current, turn, field);
	const isShown = part !== 'tie';
	return (
		<>
			<ExcerptBlock excerpt={excerpt}>
				<TieFrame links={isShown ? links : none} {...{ showsAll, onShowAll }}>
					<div ref={bench}>
						<Workbench
							excerpt={excerpt}
							idPrefix={idPrefixOf(excerpt)}
							exercise={exercise.id}
							setting={setting}
							tools={part === 'cards' ? withCards : withoutCards}
						/>
					</div>
				</TieFrame>
			</ExcerptBlock>
			<div class="ties-shown" data-print={isShown ? undefined : ''}>
				<TieList ties={ties} setting={setting} onOpen={open} />
				<UntiedTurns {...{ exercise, excerpt, ties }} onOpen={open} />
				<WrittenCards cards={cards} />
			</div>
		</>
	);
}

const none = [] as const;
const withoutCards = { ...noTools, links: true };
const withCards = { ...withoutCards, cards: true };

interface Props extends TieWork {
	/** `tie`: only the turns. `all`: all ties as well. `cards`: also the four questions to a turn. */
	readonly part: 'tie' | 'all' | 'cards';
}
