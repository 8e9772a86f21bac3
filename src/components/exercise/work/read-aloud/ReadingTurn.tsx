import { Turn, type TurnProps } from '~/components/excerpt/Turn.tsx';
import { TurnMark } from '~/components/excerpt/TurnMark.tsx';
import { voiceOf } from '~/domain/excerpt/voice.ts';
import { readerName, type Reader } from '~/domain/exercise/reading-roles.ts';

/** One turn with its reader. Behind the curtain its words are not in the page at all. */
export function ReadingTurn({ reader, lit, together, hidden, pressable, ...props }: Props) {
	const { turn, id, href } = props;
	const voice = voiceOf(turn.speaker);
	const state = lit ? 'open' : undefined;
	const mark = (
		<>
			{pressable ? (
				<button
					type="button"
					class="turn-mark"
					data-voice={voice}
					aria-current={lit ? 'step' : undefined}
				>
					<span class="visually-hidden">Tur </span>
					{turn.number}
				</button>
			) : (
				<TurnMark voice={voice} number={turn.number} href={href} />
			)}
			<p class="turn-reader">
				{readerName(reader)}
				{lit && together && (
					<>
						{' '}
						<span class="turn-now">nu samtidig</span>
					</>
				)}
			</p>
		</>
	);
	if (!hidden) return <Turn {...props} mark={mark} state={state} />;
	return (
		<li id={id} value={turn.number} class="turn" data-voice={voice} data-state={state}>
			{mark}
			<p class="turn-speaker">{turn.speaker}</p>
			<p class="turn-curtain">
				<span class="visually-hidden">Ordene er skjult.</span>
			</p>
		</li>
	);
}

interface Props extends Omit<TurnProps, 'mark' | 'state' | 'children'> {
	readonly reader: Reader;
	/** It is read now. */
	readonly lit: boolean;
	/** Two are read now. */
	readonly together: boolean;
	readonly hidden: boolean;
	/** Its mark is a button; what it does is said by the list around it. */
	readonly pressable: boolean;
}
