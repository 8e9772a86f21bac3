import { useRef, useState } from 'preact/hooks';
import { ExcerptFrame } from '~/components/excerpt/ExcerptFrame.tsx';
import { Turn } from '~/components/excerpt/Turn.tsx';
import { quotedTurns, type QuotePlace } from '~/domain/exercise/quoted-turns.ts';
import { ExcerptBlock } from '../../ExcerptBlock.tsx';
import { idPrefixOf } from '../../id-prefix.ts';
import { QuoteButtons } from './QuoteButtons.tsx';
import { showBeside } from './show-beside.ts';
import type { TurnProps } from '~/components/excerpt/Turn.tsx';
import type { ReflectProps } from './reflect-props.ts';

/**
 * The conversation and the conversation about it, side by side where there is room. A turn that gives back another, and
 * the other, each have a button that marks them both.
 */
export function QuotedExcerpts({ exercise, quoted, quoting, announce }: Props) {
	/** The pair that is marked. */
	const [marked, setMarked] = useState<Pair | null>(null);
	const frame = useRef<HTMLDivElement>(null);
	const sides = { quoted, quoting } as const;

	const press = (pair: Pair, side: QuotePlace['side']) => {
		if (isSame(pair, marked)) {
			setMarked(null);
			announce('Ingen ture er fremhævet.');
			return;
		}
		setMarked(pair);
		const other = side === 'quoted' ? 'quoting' : 'quoted';
		announce(
			`Tur ${pair.turn} i ${quoting.title} gengiver tur ${pair.of} i ${quoted.title}. Begge er fremhævet.`,
		);
		const turnOf = (of: QuotePlace['side']) => {
			const id = `${idPrefixOf(sides[of])}t${of === 'quoted' ? pair.of : pair.turn}`;
			return frame.current?.querySelector(`[id="${id}"]`);
		};
		showBeside(turnOf(side), turnOf(other));
	};
	const draw = (side: QuotePlace['side'], props: TurnProps) => {
		const { number: turn } = props.turn;
		const pairs = quotedTurns(exercise.quotes, { side, turn }).map((partner) =>
			side === 'quoted' ? { turn: partner, of: turn } : { turn, of: partner },
		);
		return (
			<Turn {...props} state={pairs.some((pair) => isSame(pair, marked)) ? 'named' : undefined}>
				<QuoteButtons
					{...{ pairs, side, quoted, quoting }}
					isMarked={(pair) => isSame(pair, marked)}
					onPress={(pair) => press(pair, side)}
				/>
			</Turn>
		);
	};
	return (
		<div class="quoted-frame" ref={frame}>
			<div class="quoted-excerpts">
				{(['quoted', 'quoting'] as const).map((side) => (
					<ExcerptBlock excerpt={sides[side]} key={side}>
						<ExcerptFrame
							excerpt={sides[side]}
							idPrefix={idPrefixOf(sides[side])}
							drawTurn={(props) => draw(side, props)}
						/>
					</ExcerptBlock>
				))}
			</div>
		</div>
	);
}

function isSame(a: Pair, b: Pair | null): boolean {
	return a.turn === b?.turn && a.of === b.of;
}

type Pair = ReflectProps['exercise']['quotes'][number];

interface Props extends ReflectProps {
	/** Says something politely. */
	readonly announce: (words: string) => void;
}
