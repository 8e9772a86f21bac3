import { TurnWords } from '~/components/excerpt/TurnWords.tsx';
import { segments } from '~/domain/excerpt/segments.ts';
import type { QuotePlace, TurnQuote } from '~/domain/exercise/quoted-turns.ts';
import type { ReflectProps } from './reflect-props.ts';

/**
 * The ways from a turn to those it gives back, or is given back by. Where the two excerpts stand under each other, the
 * other turn is shown here as well, so that the words can be read together.
 */
export function QuoteButtons({ pairs, side, quoted, quoting, isMarked, onPress }: Props) {
	return (
		<>
			{pairs.map((pair) => {
				const excerpt = side === 'quoting' ? quoted : quoting;
				const turn = excerpt.turns[(side === 'quoting' ? pair.of : pair.turn) - 1];
				if (!turn) return null;
				return (
					<div class="quote-way" key={`${pair.turn} ${pair.of}`}>
						<button
							type="button"
							class="button screen-only"
							aria-pressed={isMarked(pair)}
							onClick={() => onPress(pair)}
						>
							{side === 'quoting' ? 'Gengiver' : 'Gengives i'} tur {turn.number} i {excerpt.title}
						</button>
						{isMarked(pair) && (
							<blockquote class="quote-beside screen-only">
								<p class="small">
									Tur {turn.number} i {excerpt.title}, {turn.speaker}
								</p>
								<TurnWords row={segments(turn)} />
							</blockquote>
						)}
					</div>
				);
			})}
		</>
	);
}

interface Props extends Pick<ReflectProps, 'quoted' | 'quoting'> {
	/** Those of one turn. */
	readonly pairs: readonly TurnQuote[];
	/** Which of the excerpts the turn is in. */
	readonly side: QuotePlace['side'];
	readonly isMarked: (pair: TurnQuote) => boolean;
	readonly onPress: (pair: TurnQuote) => void;
}
