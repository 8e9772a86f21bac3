import { chainWords } from '~/domain/figure/chain-words.ts';
import { linkBeside, type ChainActor } from '~/domain/figure/knowledge-view.ts';
import { FigureDownload } from '../live/FigureDownload.tsx';
import { AnswerField } from '~/components/notebook/AnswerField.tsx';
import { actorOf } from './actors.ts';
import { bidAt, followed } from './chain-questions.ts';
import { ChainBids } from './ChainBids.tsx';
import type { RefObject, VNode } from 'preact';

/** One link of the chain in words, the way on and back, and what the reader thinks may be lost there. */
export function ChainPanel({ panel, at, hovered, onAt, turn }: Props) {
	const told = hovered ?? at;
	const next = at === null ? 'forsker' : linkBeside(at, 1);
	const back = at === null ? null : linkBeside(at, -1);
	return (
		<div class="chain-panel" ref={panel}>
			<p role="status">
				{told && (
					<>
						<b>{actorOf(told).name}.</b>{' '}
						{chainWords(told, (actor) => actorOf(actor).inSentence).join(' ')}
					</>
				)}
			</p>
			<p class="figure-ways" data-undrawn>
				{back && (
					<button type="button" class="button" key="back" onClick={() => onAt(back)}>
						Et led tilbage
					</button>
				)}
				<button type="button" class="button" key="next" onClick={() => onAt(next ?? 'forsker')}>
					{onward(at, next)}
				</button>
				{turn}
			</p>
			{at && (
				<div class="chain-bid" data-undrawn>
					{back === null && <AnswerField {...followed} rows={1} />}
					<AnswerField key={at} {...bidAt(at)} rows={2} />
				</div>
			)}
			<ChainBids />
			<FigureDownload fileName="videnskaeden" />
		</div>
	);
}

function onward(at: ChainActor | null, next: ChainActor | null): string {
	if (at === null) return 'Følg viden gennem kæden';
	return next === null ? 'Begynd forfra' : 'Et led videre';
}

interface Props {
	readonly panel: RefObject<HTMLDivElement>;
	readonly at: ChainActor | null;
	/** The link under the pointer is told about as long as it is there. */
	readonly hovered: ChainActor | null;
	readonly onAt: (actor: ChainActor) => void;
	/** What turns the chain into FLIP. */
	readonly turn: VNode;
}
