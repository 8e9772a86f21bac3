import { Arrow } from './Arrow.tsx';
import { Figure } from './Figure.tsx';
import './gribning.css';
import type { MeetingVoice } from '~/domain/excerpt/voice.ts';
import type { FigureProps } from './Figure.tsx';

/**
 * Gribning, the talk's own term, on two turns of an excerpt: A expresses a perspective, B ties on to it in two ways.
 *
 * Shows what to look for and decides nothing about the excerpt. Arrowheads are at the earlier turn.
 */
export function GribningFigure({ citizen, caseworker, source, class: extra }: GribningFigureProps) {
	return (
		<Figure name="gribning" class={extra}>
			<div class="gribning">
				<QuotedTurn letter="A" voice="citizen" turn={citizen}>
					Borgeren udtrykker et arbejdsmarkedsperspektiv
				</QuotedTurn>
				<ul class="gribning-ties">
					<li>
						<p>
							processuelt <small>sammenhæng</small>
						</p>
						<Arrow way="along" heads="start" />
					</li>
					<li>
						<p>
							indholdsmæssigt <small>slutning af mening</small>
						</p>
						<Arrow way="along" heads="start" dashed />
					</li>
				</ul>
				<QuotedTurn letter="B" voice="system" turn={caseworker}>
					Sagsbehandleren knytter an til udtrykket
				</QuotedTurn>
			</div>
			<figcaption>
				{source}. Gribning er oplæggets eget begreb. Stregerne viser, hvad man kan undersøge.
			</figcaption>
		</Figure>
	);
}

/** One turn with its role in the figure, in its voice's form. */
function QuotedTurn({ letter, voice, turn, children }: QuotedTurnProps) {
	return (
		<div class="gribning-turn" data-voice={voice}>
			<p class="gribning-role">
				<b>{letter}</b> {children}
			</p>
			<blockquote>»{turn.text}«</blockquote>
			<p>
				<small>
					{turn.speaker}, tur {turn.number}
				</small>
			</p>
		</div>
	);
}

interface QuotedTurnProps {
	readonly letter: string;
	readonly voice: MeetingVoice;
	readonly turn: Turn;
	readonly children: string;
}

interface Turn {
	/** As shown to readers, e.g. `Borger`. */
	readonly speaker: string;
	readonly number: number;
	/** The turn's words, verbatim. */
	readonly text: string;
}

export interface GribningFigureProps extends FigureProps {
	readonly citizen: Turn;
	readonly caseworker: Turn;
	/** Where the turns stand, e.g. `Uddraget »Gribning: mandag«`. */
	readonly source: string;
}
