import { useId } from 'preact/hooks';
import { CardSection } from '~/components/notebook/CardSection.tsx';
import { KeepingNote } from '~/components/notebook/KeepingNote.tsx';
import { LinkSection } from '~/components/notebook/LinkSection.tsx';
import { NoteSection } from '~/components/notebook/NoteSection.tsx';
import { useFetched } from '~/components/notebook/use-fetched.ts';
import { turnHash } from '~/domain/excerpt/turn-hash.ts';
import { StretchHead } from './StretchHead.tsx';
import { useAfterPaint } from '~/components/notebook/use-after-paint.ts';
import type { Writing } from '~/components/notebook/writing.ts';
import type { Anchored, AtTurn, Placed } from '~/domain/notebook/index-by-turn.ts';
import type { Tools } from './workbench-props.ts';

/** What one can do with the open turns. Stands after their words. */
export function TurnPanel(props: TurnPanelProps) {
	const { id, writing, entries, tools, isTying, onTie, onExtend, onClose, announce } = props;
	const headId = useId();
	const hasRest = useAfterPaint();
	const Tags = useFetched(hasRest && tools.tags.length > 0, fetchTags);
	const stretch = turnHash(writing.from, writing.to);
	return (
		<section class="turn-panel" id={id} aria-labelledby={headId}>
			<StretchHead {...{ headId, writing, onExtend, onClose, announce }} />
			{hasRest && tools.notes && (
				<NoteSection
					key={`notes-${stretch}`}
					writing={writing}
					notes={own(entries.notes)}
					words={tools.words}
					announce={announce}
				/>
			)}
			{hasRest && tools.links && (
				<LinkSection
					writing={writing}
					ties={entries.ties}
					tiedFrom={entries.tiedFrom}
					isTying={isTying}
					onTie={onTie}
					announce={announce}
				/>
			)}
			{hasRest && tools.cards && (
				<CardSection key={`cards-${stretch}`} writing={writing} cards={own(entries.cards)} />
			)}
			{Tags && (
				<Tags
					key={`tags-${stretch}`}
					writing={writing}
					tags={own(entries.tags)}
					choices={tools.tags}
					noticing={tools.noticing ?? null}
					words={tools.words}
					announce={announce}
				/>
			)}
			{/* An exercise says it itself. */}
			{hasRest && writing.exercise === null && <KeepingNote />}
		</section>
	);
}

const fetchTags = () =>
	import('~/components/notebook/TagsAfterNoticing.tsx').then(
		({ TagsAfterNoticing }) => TagsAfterNoticing,
	);

function own<Each extends Anchored>(placed: readonly Placed<Each>[]): Each[] {
	return placed.map(({ entry }) => entry);
}

export interface TurnPanelProps {
	readonly id: string;
	readonly writing: Writing;
	readonly entries: AtTurn;
	readonly tools: Tools;
	readonly isTying: boolean;
	readonly onTie: (isTying: boolean) => void;
	/** The last turn of the stretch. */
	readonly onExtend: (to: number) => void;
	readonly onClose: () => void;
	/** Says something politely. */
	readonly announce: (words: string) => void;
}
