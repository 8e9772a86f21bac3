import { numberWord } from '~/domain/excerpt/number-word.ts';
import { score, type Score, type ScoreBar } from '~/domain/excerpt/score.ts';
import { turnRange } from '~/domain/excerpt/turn-range.ts';
import { withCapital } from '~/domain/sentence/with-capital.ts';
import { classList } from '../figure/class-list.ts';
import { VoiceShape } from '../figure/VoiceShape.tsx';
import './score.css';
import type { Excerpt } from '~/domain/excerpt/excerpt.ts';

/**
 * The score of an excerpt: who speaks when, as tracks of bars, longer for more words. It carries no shares and no
 * verdict. The same is said in words to those who do not see it.
 */
export function ScoreFigure({ excerpt, from, to, idPrefix, href, class: extra }: ScoreFigureProps) {
	const { turns } = turnRange(excerpt, from, to);
	const drawing = score(turns);
	const { tracks, bars, width } = drawing;
	const height = tracks.length * rowHeight + Math.max(0, tracks.length - 1) * rowGap;
	const [above, below] = tracks.length === 2 ? [[tracks[0]], [tracks[1]]] : [tracks, []];
	const id = `${idPrefix}score`;
	return (
		<figure class={classList('score', extra)}>
			<p class="score-tracks">{above.map(trackName)}</p>
			<svg
				viewBox={`0 0 ${String(width)} ${String(height)}`}
				role="img"
				aria-labelledby={`${id}-title ${id}-text`}
			>
				<title id={`${id}-title`}>
					{`${turnCount(turns.length)} i uddraget ${excerpt.title}, tegnet som ${numberWord(tracks.length)} spor`}
				</title>
				<desc id={`${id}-text`}>{bars.map((bar) => inWords(bar, drawing)).join(' ')}</desc>
				{bars.map((bar) => (
					<VoiceShape
						key={bar.turn}
						voice={tracks[bar.track]?.voice ?? 'colleague'}
						x={bar.x}
						y={bar.track * (rowHeight + rowGap)}
						width={bar.width}
						height={rowHeight}
					/>
				))}
			</svg>
			{below.length > 0 && <p class="score-tracks">{below.map(trackName)}</p>}
			<figcaption>
				{turnCount(turns.length)} fra uddraget <a href={href}>{excerpt.title}</a>, fra venstre mod
				højre. Jo længere streg, jo flere ord.
				{bars.some(({ overlaps }) => overlaps.length > 0) &&
					' Hvor sporene dækker hinanden, bliver der talt samtidig.'}
			</figcaption>
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
}

const rowHeight = 30;
const rowGap = 20;

function trackName(track: Score['tracks'][number] | undefined) {
	return (
		track && (
			<span key={track.speaker} data-voice={track.voice}>
				{track.speaker}
			</span>
		)
	);
}

function turnCount(count: number): string {
	return `${withCapital(numberWord(count))} ${count === 1 ? 'tur' : 'ture'}`;
}

/** »Tur 8: Socialarbejder, 88 ord, samtidig med tur 7.« */
function inWords({ turn, track, words, overlaps }: ScoreBar, { tracks }: Score): string {
	const together = overlaps.map((other) => `, samtidig med tur ${String(other)}`).join('');
	return `Tur ${String(turn)}: ${tracks[track]?.speaker ?? ''}, ${String(words)} ord${together}.`;
}
