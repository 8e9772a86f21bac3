import { numberWord } from '~/domain/excerpt/number-word.ts';
import { score } from '~/domain/excerpt/score.ts';
import { turnRange } from '~/domain/excerpt/turn-range.ts';
import { classList } from '../figure/class-list.ts';
import { ScorePicture } from './score/ScorePicture.tsx';
import { ScoreTracks } from './score/ScoreTracks.tsx';
import { barText, turnCount } from './score/score-words.ts';
import './score.css';
import type { ComponentChildren, VNode } from 'preact';
import type { Excerpt } from '~/domain/excerpt/excerpt.ts';

/**
 * The score of an excerpt: who speaks when, as tracks of bars, longer for more words. It carries no shares and no
 * verdict. The same is said in words to those who do not see it.
 */
export function ScoreFigure({
	excerpt,
	from,
	to,
	idPrefix,
	href,
	class: extra,
	picture,
	children,
}: ScoreFigureProps) {
	const { turns } = turnRange(excerpt, from, to);
	const drawing = score(turns);
	const { tracks, bars } = drawing;
	const id = `${idPrefix}score`;
	return (
		<figure class={classList('score', extra)}>
			<ScoreTracks tracks={tracks}>
				{picture ?? (
					<ScorePicture
						drawing={drawing}
						role="img"
						labelledBy={`${id}-title ${id}-text`}
						rows={{ height: 30, below: 20 }}
					>
						<title id={`${id}-title`}>
							{`${turnCount(turns.length)} i uddraget ${excerpt.title}, tegnet som ${numberWord(tracks.length)} spor`}
						</title>
						<desc id={`${id}-text`}>{bars.map((bar) => barText(bar, drawing)).join(' ')}</desc>
					</ScorePicture>
				)}
			</ScoreTracks>
			<figcaption>
				{turnCount(turns.length)} fra uddraget <a href={href}>{excerpt.title}</a>, fra venstre mod
				højre. Jo længere streg, jo flere ord.
				{bars.some(({ overlaps }) => overlaps.length > 0) &&
					' Hvor sporene dækker hinanden, bliver der talt samtidig.'}
			</figcaption>
			{children}
		</figure>
	);
}

export interface ScoreFigureProps {
	readonly excerpt: Excerpt;
	readonly from?: number;
	readonly to?: number;
	/** Stands before `score` in the ids of the drawing. */
	readonly idPrefix: string;
	/** The excerpt's address. */
	readonly href: string;
	readonly class?: string | undefined;
	/** What is drawn in the place of the picture that is only to be read. */
	readonly picture?: VNode | undefined;
	/** What the living score has under its caption. */
	readonly children?: ComponentChildren;
}
