import { useEffect, useRef, useState } from 'preact/hooks';
import {
	chainActors,
	knowledgeCodecs,
	type ChainActor,
	type FlipPart,
	type KnowledgeView,
} from '~/domain/figure/knowledge-view.ts';
import { Flip } from '../Flip.tsx';
import { KnowledgeChain } from '../KnowledgeChain.tsx';
import { MisreadNote } from '../live/MisreadNote.tsx';
import { useAddressState } from '../live/use-address-state.ts';
import { useFocusAfter } from '../live/use-focus-after.ts';
import { ChainPanel } from './ChainPanel.tsx';
import { flipWords } from './flip-words.ts';
import { FlipPanel } from './FlipPanel.tsx';
import { TurnButton } from './TurnButton.tsx';
import { useHovered } from './use-hovered.ts';

/** The chain from research to citizen, which one can follow, and turn into FLIP; or FLIP, which turns into the chain. */
export function KnowledgeFigure({ name, begins, class: extra }: Props) {
	const { state, change, isMisread } = useAddressState(name, knowledgeCodecs[begins]);
	const [isAlive, setAlive] = useState(false);
	const { hovered, onHover, rest } = useHovered<FlipPart>();
	useEffect(() => setAlive(true), []);
	/** That of what is shown. */
	const panel = useRef<HTMLDivElement>(null);
	const focusAfter = useFocusAfter(panel);
	const turn = (view: KnowledgeView['view'], keepsFocus: boolean) => {
		if (keepsFocus) focusAfter('.turn-figure');
		rest();
		change({ view, at: null });
	};
	const chainAt = state.view === 'chain' ? state.at : null;
	const flipAt = state.view === 'flip' ? state.at : null;
	const chainWalk = {
		at: chainAt,
		onAt: (at: ChainActor) => change({ view: 'chain', at: at === chainAt ? null : at }),
		onHover,
	};
	const flipWalk = {
		at: flipAt,
		onAt: (at: FlipPart) => change({ view: 'flip', at: at === flipAt ? null : at }),
		onHover,
	};
	const told = hovered ?? flipAt;
	const shows = (view: KnowledgeView['view']) => isAlive && state.view === view;
	const chain = (begins === 'chain' || shows('chain')) && (
		<KnowledgeChain
			key="chain"
			class={extra}
			walk={isAlive ? chainWalk : undefined}
			stepwise={begins === 'chain'}
			hidden={state.view !== 'chain' ? true : undefined}
		>
			{shows('chain') && (
				<ChainPanel
					panel={panel}
					at={chainAt}
					hovered={chainActors.find((actor) => actor === hovered) ?? null}
					onAt={chainWalk.onAt}
					turn={<TurnButton onTurn={(keeps) => turn('flip', keeps)} to="FLIP" />}
				/>
			)}
		</KnowledgeChain>
	);
	const flip = (begins === 'flip' || shows('flip')) && (
		<Flip
			key="flip"
			class={extra}
			walk={isAlive ? flipWalk : undefined}
			lit={told ? flipWords(told).lit : []}
			stepwise={begins === 'flip'}
			hidden={state.view !== 'flip' ? true : undefined}
		>
			{shows('flip') && (
				<FlipPanel
					panel={panel}
					walk={flipWalk}
					told={told}
					turn={<TurnButton onTurn={(keeps) => turn('chain', keeps)} to="kæden" />}
				/>
			)}
		</Flip>
	);
	return (
		<>
			{chain}
			{flip}
			{isAlive && <MisreadNote isMisread={isMisread} />}
		</>
	);
}

interface Props {
	/** Its name in the page's address. */
	readonly name: string;
	/** What is shown first. */
	readonly begins: KnowledgeView['view'];
	readonly class?: string | undefined;
}
