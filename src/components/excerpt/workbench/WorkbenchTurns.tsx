import { useMemo } from 'preact/hooks';
import { useFetched } from '~/components/notebook/use-fetched.ts';
import { isOpen, type WorkbenchState } from '~/domain/excerpt/workbench.ts';
import { countWords } from '~/domain/notebook/count-words.ts';
import { atTurn, type TurnIndex } from '~/domain/notebook/index-by-turn.ts';
import { ExcerptTurns } from '../ExcerptTurns.tsx';
import { turnHref } from '../turn-href.ts';
import { LiveTurn } from './LiveTurn.tsx';
import { notedWords } from './noted-words.ts';
import { OpenPanel, PanelContext } from './OpenPanel.tsx';
import { TurnButton } from './TurnButton.tsx';
import { useKeptTurns } from './use-kept-turns.ts';
import type { ComponentChild } from 'preact';
import type { ExcerptTurn } from '~/domain/excerpt/excerpt.ts';
import type { TurnProps } from '../Turn.tsx';
import type { ExcerptViewChoice } from './use-excerpt-view.ts';
import type { WorkbenchProps } from './workbench-props.ts';

/** The turns in the view that was chosen, each with its button, and the open one with its panel. */
export function WorkbenchTurns(props: WorkbenchTurnsProps) {
	const { excerpt, idPrefix, reveal = false, alive, state, index, view, press } = props;
	const { panel, panelId, from, to } = props;
	const partsOf = (turn: ExcerptTurn) => ({
		turn,
		pressed: isOpen(state, turn.number),
		onPress: press,
		panelId,
	});
	const panelAt = (turn: number) => state.doing !== 'reading' && state.from === turn && panel;
	const mark = (turn: ExcerptTurn) => <TurnButton {...partsOf(turn)} />;
	const countAt = (turn: number) => countWords(atTurn(index, turn));
	const shared = { excerpt, from, to, idPrefix, href: turnHref(excerpt.id, idPrefix) };
	const keep = useKeptTurns([excerpt, idPrefix, alive, reveal, press, panelId]);
	const drawTurn = (turn: TurnProps) => {
		const { number } = turn.turn;
		const written = atTurn(index, number);
		const parts = partsOf(turn.turn);
		const hasPanel = Boolean(panelAt(number));
		return keep(number, [parts.pressed, written, hasPanel], () => (
			<LiveTurn
				{...turn}
				{...parts}
				alive={alive}
				state={parts.pressed ? 'open' : undefined}
				count={countAt(number)}
				noted={notedWords(written)}
				panel={hasPanel && <OpenPanel />}
			/>
		));
	};
	const [first, last] = state.doing === 'reading' ? [0, 0] : [state.from, state.to];
	// What is done in the panel, and what is about to be tied, changes nothing of the turns.
	const turns = useMemo(
		() => <ExcerptTurns {...shared} reveal={reveal} drawTurn={drawTurn} />,
		[keep, index, first, last, Boolean(panel), from, to],
	);
	const Ca = useFetched(view.view === 'ca', fetchCaView);
	const Described = useFetched(view.view === 'described', fetchDescribedView);
	const isCa = view.view === 'ca' && Ca !== null;
	const isDescribed = view.view === 'described' && Described !== null;
	return (
		<>
			{isCa && <Ca {...shared} mark={mark} countAt={countAt} onRoom={view.setRoom} />}
			{/* The region of that view scrolls sideways and would cut off what stands beside the turns. */}
			{isCa && view.hasRoom && panel}
			{!(isCa && view.hasRoom) && !isDescribed && (
				<PanelContext.Provider value={panel}>{turns}</PanelContext.Provider>
			)}
			{isDescribed && (
				<Described
					{...shared}
					mark={mark}
					countAt={countAt}
					isOpen={(turn) => isOpen(state, turn)}
					panelAt={panelAt}
				/>
			)}
		</>
	);
}

const fetchCaView = () => import('../views/CaView.tsx').then(({ CaView }) => CaView);
const fetchDescribedView = () =>
	import('../views/DescribedView.tsx').then(({ DescribedView }) => DescribedView);

interface WorkbenchTurnsProps extends WorkbenchProps {
	readonly alive: boolean;
	readonly state: WorkbenchState;
	readonly index: TurnIndex;
	readonly view: ExcerptViewChoice;
	/** The button of a turn. Always the same function. */
	readonly press: (turn: number) => void;
	readonly panel: ComponentChild;
	readonly panelId: string;
}
