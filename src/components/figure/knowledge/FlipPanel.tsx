import { FigureDownload } from '../live/FigureDownload.tsx';
import { onHover, type Walk } from '../walk.ts';
import { actors } from './actors.ts';
import { flipWords } from './flip-words.ts';
import type { RefObject, VNode } from 'preact';
import type { FlipPart } from '~/domain/figure/knowledge-view.ts';

/** The links of the chain, to look for in FLIP, and who meets whom there. */
export function FlipPanel({ panel, walk, told, turn }: Props) {
	return (
		<div class="flip-panel" ref={panel}>
			<div class="figure-ways" data-undrawn>
				<div class="figure-ways" role="group" aria-label="Kædens led">
					{actors.map(({ id, name }) => (
						<button
							type="button"
							class="button"
							key={id}
							aria-pressed={walk.at === id}
							onClick={() => walk.onAt(id)}
							{...onHover(walk, id)}
						>
							{name}
						</button>
					))}
				</div>
				{turn}
			</div>
			<p role="status" data-undrawn={told === null ? '' : undefined}>
				{told ? flipWords(told).words : 'Hvem mødes i FLIP? Vælg et sted i figuren eller et led.'}
			</p>
			<FigureDownload fileName="flip" />
		</div>
	);
}

interface Props {
	readonly panel: RefObject<HTMLDivElement>;
	readonly walk: Walk<FlipPart>;
	/** Where the pointer is, or what was chosen. */
	readonly told: FlipPart | null;
	/** What turns FLIP into the chain. */
	readonly turn: VNode;
}
