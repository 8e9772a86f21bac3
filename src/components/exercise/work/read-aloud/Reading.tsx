import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { nthLetter } from '~/domain/excerpt/nth-letter.ts';
import { placeOfTurn, readingBeats, type Beat } from '~/domain/exercise/reading-beats.ts';
import { ExcerptBlock } from '../../ExcerptBlock.tsx';
import { ReadingBar } from './ReadingBar.tsx';
import { ReadingTurns } from './ReadingTurns.tsx';
import type { Excerpt } from '~/domain/excerpt/excerpt.ts';
import type { ReadingRoles } from '~/domain/exercise/reading-roles.ts';

/** An excerpt being read aloud: the turn that is read is lit, and at an overlap both are. */
export function Reading({ excerpt, roles, mayHide = false, onBegin }: Props) {
	const beats = useMemo(() => readingBeats(excerpt), [excerpt]);
	const [place, setPlace] = useState<number | null>(null);
	const [wantsHidden, setHidden] = useState(false);
	const hidden = mayHide && wantsHidden;
	const turns = useRef<HTMLDivElement>(null);
	const beat = place === null ? null : (beats[place] ?? null);
	useEffect(() => {
		if (beat) bringIntoView(turns.current, beat);
	}, [beat]);

	const go = (to: number | null) => {
		if (place === null && to !== null) onBegin();
		setPlace(to);
	};
	return (
		<ExcerptBlock excerpt={excerpt}>
			<ReadingBar
				{...{ excerpt, roles, beats, place, hidden }}
				onPlace={go}
				{...(mayHide && { onHide: () => setHidden(!hidden) })}
			/>
			<div ref={turns}>
				<ReadingTurns
					{...{ excerpt, roles, beat, hidden }}
					onTurn={(turn) => go(placeOfTurn(beats, turn))}
				/>
			</div>
		</ExcerptBlock>
	);
}

/** The lit turns; of two that overlap, where they meet. */
function bringIntoView(root: HTMLElement | null, beat: Beat): void {
	for (const turn of root?.querySelectorAll('.turn[data-state]') ?? []) {
		const meeting =
			beat.kind === 'together'
				? turn.querySelector(`.overlap[data-pair="${nthLetter(beat.pair)}"]`)
				: null;
		(meeting ?? turn).scrollIntoView({ block: 'nearest' });
	}
}

interface Props {
	readonly excerpt: Excerpt;
	readonly roles: ReadingRoles;
	/** Whether the words can be hidden for somebody who listens. */
	readonly mayHide?: boolean;
	/** They begin to read. */
	readonly onBegin: () => void;
}
