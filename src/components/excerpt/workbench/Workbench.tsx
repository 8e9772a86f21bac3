import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { OtherEdition } from '~/components/notebook/OtherEdition.tsx';
import { useFetched } from '~/components/notebook/use-fetched.ts';
import { turnRange } from '~/domain/excerpt/turn-range.ts';
import { atTurn } from '~/domain/notebook/index-by-turn.ts';
import { readPreference, writePreference } from '~/storage/preferences.ts';
import { Legend } from '../Legend.tsx';
import { LitSign } from '../sign-marks.ts';
import { SignLegend } from '../views/SignLegend.tsx';
import { SignNote } from '../views/SignNote.tsx';
import { useSigns } from '../views/use-signs.ts';
import { drawnLinks } from './drawn-links.ts';
import { useExcerptView } from './use-excerpt-view.ts';
import { usePanelRoom } from './use-panel-room.ts';
import { useTurnAddress } from './use-turn-address.ts';
import { useTurnIndex } from './use-turn-index.ts';
import { useTyingMarks } from './use-tying-marks.ts';
import { useWorkbench } from './use-workbench.ts';
import { WorkbenchBar } from './WorkbenchBar.tsx';
import { WorkbenchTurns } from './WorkbenchTurns.tsx';
import type { WorkbenchProps } from './workbench-props.ts';

/**
 * An excerpt one works on: every turn has a button, and the open turn has room for notes, words, ties and questions. At
 * build and until it is alive it is the excerpt alone, with the same HTML.
 */
export function Workbench(props: WorkbenchProps) {
	const { excerpt, from, to, idPrefix, exercise, setting, tools, views = false } = props;
	const { state, dispatch, press, said, announce } = useWorkbench(props);
	const index = useTurnIndex(props);
	const view = useExcerptView(views);
	const [alive, setAlive] = useState(false);
	/** Whether somebody has come to the turns: what a turn opens is fetched before it is pressed. */
	const [isNear, setNear] = useState(false);
	const [showsNotes, setShowsNotes] = useState(true);
	const root = useRef<HTMLDivElement>(null);
	const markOf = useCallback(
		(turn: number) =>
			root.current?.querySelector<HTMLElement>(`[data-turn-mark="${String(turn)}"]`) ?? null,
		[],
	);
	const shown = useMemo(() => turnRange(excerpt, from, to), [excerpt, from, to]);
	const signs = useSigns(shown, announce);
	useEffect(() => {
		setAlive(true);
		setShowsNotes(readPreference('notesInText') === 'on');
	}, []);
	useTurnAddress({ markOf, idPrefix, turns: excerpt.turns.length, isAlive: alive, dispatch });

	const isOpen = state.doing !== 'reading';
	const open = atTurn(index, isOpen ? state.from : 0);
	const links = useMemo(() => drawnLinks(open), [open]);
	const Panel = useFetched(isNear || isOpen, fetchPanel);
	const Arcs = useFetched(links.length > 0, fetchArcs);
	const isTying = state.doing === 'tying';
	useTyingMarks(root, isTying);
	usePanelRoom(root, isOpen && Panel && `${state.from} ${view.view}`);
	const close = () => {
		dispatch({ type: 'leave' });
		if (isOpen) markOf(state.from)?.focus();
	};
	const leave = (event: KeyboardEvent) => {
		if (event.key !== 'Escape' || !isOpen) return;
		// The deck would show its overview.
		event.preventDefault();
		event.stopPropagation();
		if (isTying) dispatch({ type: 'leave' });
		else close();
	};
	const panelId = `${idPrefix}panel`;
	const panel = isOpen && Panel && (
		<Panel
			id={panelId}
			writing={{ excerpt, from: state.from, to: state.to, exercise, setting }}
			entries={open}
			tools={tools}
			isTying={isTying}
			onTie={(isTying) => dispatch({ type: isTying ? 'tie' : 'leave' })}
			onExtend={(end) => dispatch({ type: 'extend', to: end })}
			onClose={close}
			announce={announce}
		/>
	);
	// Long excerpts have many signs to look for, and they are the same with every letter typed.
	const legend = useMemo(
		() => (alive ? <SignLegend {...{ shown, signs }} /> : <Legend {...{ excerpt, from, to }} />),
		[alive, shown, signs.open],
	);
	return (
		<div
			class="workbench"
			ref={root}
			data-signs={alive ? 'alive' : undefined}
			data-tying={isTying ? '' : undefined}
			data-quiet={showsNotes ? undefined : ''}
			onClick={signs.point}
			onKeyDown={leave}
			onPointerOver={() => setNear(true)}
			onFocusIn={() => setNear(true)}
		>
			{alive && views && (
				<WorkbenchBar
					view={view.view}
					onView={view.choose}
					showsNotes={showsNotes}
					onShowNotes={(isShown) => {
						setShowsNotes(isShown);
						writePreference('notesInText', isShown ? 'on' : 'off');
					}}
				/>
			)}
			<LitSign.Provider value={alive ? (signs.open?.entry.key ?? null) : undefined}>
				<WorkbenchTurns {...props} {...{ alive, state, index, view, press, panel, panelId }} />
			</LitSign.Provider>
			{legend}
			<OtherEdition entries={index.elsewhere} />
			{Arcs && links.length > 0 && <Arcs links={links} frame={root} markOf={markOf} />}
			{alive && (
				<>
					<SignNote signs={signs} />
					<p class="visually-hidden" role="status">
						{said}
					</p>
				</>
			)}
		</div>
	);
}

const fetchPanel = () => import('./TurnPanel.tsx').then(({ TurnPanel }) => TurnPanel);
const fetchArcs = () => import('../LinkArcs.tsx').then(({ LinkArcs }) => LinkArcs);
