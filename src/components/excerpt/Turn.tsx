import { describeTurn } from '~/domain/excerpt/description.ts';
import { segments } from '~/domain/excerpt/segments.ts';
import { voiceOf } from '~/domain/excerpt/voice.ts';
import { TurnMark } from './TurnMark.tsx';
import { TurnWords, type DrawNoted } from './TurnWords.tsx';
import type { ComponentChild, ComponentChildren } from 'preact';
import type { WordRange } from '~/domain/excerpt/turn-words.ts';
import type { ExcerptTurn } from '~/domain/excerpt/excerpt.ts';

/**
 * One turn as a list item: mark, speaker, a hidden sentence about what cannot be heard when the words are read aloud,
 * and the words as they are written.
 */
export function Turn({
	turn,
	turns,
	id,
	href,
	slice,
	fragment = false,
	mark,
	state,
	noted = [],
	drawNoted,
	children,
}: TurnProps) {
	const voice = voiceOf(turn.speaker);
	const isEnd = !slice || slice.end === turn.text.length;
	const description = isEnd ? describeTurn(turn, turns) : '';
	return (
		<li
			id={id}
			value={turn.number}
			class={fragment ? 'turn fragment' : 'turn'}
			data-voice={voice}
			data-state={state}
		>
			{mark ?? <TurnMark voice={voice} number={turn.number} href={href} />}
			<p class="turn-speaker">
				{turn.speaker}
				{turn.uncertainSpeaker && ' (usikkert)'}
			</p>
			{description !== '' && <p class="turn-description visually-hidden">{description}</p>}
			<TurnWords
				row={segments(turn, { cuts: noted.flatMap(({ start, end }) => [start, end]), slice })}
				noted={noted}
				drawNoted={drawNoted}
			/>
			{children}
		</li>
	);
}

export interface TurnProps {
	readonly turn: ExcerptTurn;
	/** All turns of the excerpt. */
	readonly turns: readonly ExcerptTurn[];
	/** The item's id on this page. */
	readonly id: string;
	/** The turn's permanent address. */
	readonly href: string;
	/** Only this part of its base text. */
	readonly slice?: { readonly start: number; readonly end: number };
	/** In the deck it appears with a key press. */
	readonly fragment?: boolean;
	/** What stands in the place of the mark that leads to the turn's address. */
	readonly mark?: ComponentChild;
	/** Where the reader is working. */
	readonly state?: 'open' | 'named' | undefined;
	/** Words the reader has written about, in the turn's base text. */
	readonly noted?: readonly WordRange[];
	/** Draws these words, where they are more than marked. */
	readonly drawNoted?: DrawNoted | undefined;
	/** What a reader has to do with it, after the words. */
	readonly children?: ComponentChildren;
}
