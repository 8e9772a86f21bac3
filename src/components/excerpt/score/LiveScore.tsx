import { useEffect, useRef, useState } from 'preact/hooks';
import { addresses } from '~/addresses.ts';
import { scoreViewCodec } from '~/domain/excerpt/score-view.ts';
import { score } from '~/domain/excerpt/score.ts';
import { numberWord } from '~/domain/excerpt/number-word.ts';
import { FigureDownload } from '../../figure/live/FigureDownload.tsx';
import { MisreadNote } from '../../figure/live/MisreadNote.tsx';
import { useAddressState } from '../../figure/live/use-address-state.ts';
import { ScoreFigure } from '../ScoreFigure.tsx';
import { LivePicture } from './LivePicture.tsx';
import { ScoreTools } from './ScoreTools.tsx';
import { ScoreTracks } from './ScoreTracks.tsx';
import { placesText, kindWords, turnCount } from './score-words.ts';
import { scoreSize } from './score-layout.ts';
import { useBeside } from './use-beside.ts';
import { useTurns } from './use-turns.ts';
import { useWidth } from './use-width.ts';
import type { Excerpt } from '~/domain/excerpt/excerpt.ts';

/** The score alive: its bars lead to their turns, one can ask what stands where, and put another excerpt beside it. */
export function LiveScore({ excerpt, idPrefix, name, class: extra }: LiveScoreProps) {
	const place = useRef<HTMLDivElement>(null);
	const { width, scale } = useWidth(place);
	const { state, change, isMisread } = useAddressState(name, scoreViewCodec);
	const { others, beside, isUnknown } = useBeside(excerpt.id, state.beside, width > 0);
	const { present, hidden, go } = useTurns(place, excerpt, idPrefix);
	const [isOpen, setOpen] = useState(false);
	const isFirst = scoreViewCodec.print(state) === '';
	useEffect(() => {
		if (!isFirst) setOpen(true);
	}, [isFirst]);

	// A slide fits what is on it anew when its window changes; here something on it did.
	useEffect(() => {
		if (place.current?.closest('.slide-stage')) dispatchEvent(new Event('resize'));
	}, [width > 0, isOpen, beside]);

	const size = scoreSize(width / scale);
	const perWord = Math.min(
		...[excerpt, beside].flatMap((one) => (one ? [score(one.turns, size).perWord] : [])),
	);
	const picture = (of: Excerpt, id: string) => {
		const drawing = score(of.turns, { ...size, perWord });
		const isOwn = of === excerpt;
		return (
			<LivePicture
				drawing={drawing}
				turns={of.turns}
				id={id}
				title={`${turnCount(of.turns.length)} i uddraget ${of.title}, tegnet som ${numberWord(drawing.tracks.length)} spor`}
				kinds={state.kinds}
				scale={scale}
				present={isOwn ? present : null}
				hidden={isOwn ? hidden : none}
				hrefOf={(turn) => addresses.turn(of.id, turn)}
				onGo={(turn, event) => isOwn && go(turn, event)}
			/>
		);
	};
	return (
		<div ref={place}>
			<ScoreFigure
				excerpt={excerpt}
				idPrefix={idPrefix}
				href={addresses.excerpt(excerpt.id)}
				class={extra}
				picture={width > 0 ? picture(excerpt, `${idPrefix}score`) : undefined}
			>
				{width > 0 && (
					<>
						{(state.kinds.length > 0 || beside) && (
							<div class="score-shown">
								{state.kinds.map((kind) => (
									<p key={kind} class="small score-places">
										{placesText(kind, visible(excerpt, hidden))} {kindWords[kind].limit}
									</p>
								))}
								{beside && (
									<div class="score-beside" role="group" aria-labelledby={`${idPrefix}beside`}>
										<p class="score-beside-title" id={`${idPrefix}beside`}>
											<a href={addresses.excerpt(beside.id)}>{beside.title}</a>
										</p>
										<ScoreTracks tracks={score(beside.turns, size).tracks}>
											{picture(beside, `${idPrefix}beside-score`)}
										</ScoreTracks>
										{state.kinds.map((kind) => (
											<p key={kind} class="small score-places">
												{placesText(kind, beside.turns)}
											</p>
										))}
										<p class="small">Begge er tegnet i samme mål: et ord er lige langt i dem.</p>
									</div>
								)}
							</div>
						)}
						<details
							class="score-more"
							open={isOpen}
							onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
							data-undrawn
						>
							<summary>Undersøg partituret</summary>
							<ScoreTools view={state} change={change} others={others} idPrefix={idPrefix} />
							<FigureDownload fileName={`partitur-${excerpt.id}`} />
						</details>
						<div data-undrawn>
							<MisreadNote isMisread={isMisread || isUnknown} />
						</div>
					</>
				)}
			</ScoreFigure>
		</div>
	);
}

export interface LiveScoreProps {
	readonly excerpt: Excerpt;
	readonly idPrefix: string;
	/** In the page's address. */
	readonly name: string;
	readonly class?: string | undefined;
}

const none: ReadonlySet<number> = new Set();

function visible({ turns }: Excerpt, hidden: ReadonlySet<number>) {
	return turns.filter(({ number }) => !hidden.has(number));
}
