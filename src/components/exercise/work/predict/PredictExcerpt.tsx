import { addresses } from '~/addresses.ts';
import { ExcerptTurns } from '~/components/excerpt/ExcerptTurns.tsx';
import { Legend } from '~/components/excerpt/Legend.tsx';
import { Turn, type TurnProps } from '~/components/excerpt/Turn.tsx';
import { isAllShown, isAtStop } from '~/domain/exercise/predict-run.ts';
import { idPrefixOf } from '../../id-prefix.ts';
import { EndQuestions } from './EndQuestions.tsx';
import { OpenStop } from './OpenStop.tsx';
import { ReadOn } from './ReadOn.tsx';
import { RevealedStop } from './RevealedStop.tsx';
import { StopHead } from './StopHead.tsx';
import { usePredict } from './use-predict.ts';
import type { PredictWay } from '~/domain/exercise/predict-notebook.ts';
import type { PredictWays } from './ways-at.ts';

/** An excerpt as far as it has been shown, with what was suggested at its stops. What is still to come is not there. */
export function PredictExcerpt({ way, why, ways }: Props) {
	const { excerpt } = way;
	const { state, words, announce, move, part } = usePredict(way);
	const { run, stops } = state;
	const here = isAtStop(run) ? stops.at(-1) : undefined;

	const drawTurn = (props: TurnProps) => {
		const stop = stops.find(({ after }) => after + 1 === props.turn.number);
		if (!stop) return <Turn {...props} />;
		return (
			<li class="predict-stop">
				<StopHead after={stop.after} why={why(stop.after)} />
				<RevealedStop way={way} stop={stop} announce={announce}>
					<ol class="excerpt">
						<Turn {...props} />
					</ol>
				</RevealedStop>
			</li>
		);
	};
	return (
		<div class="predict" ref={part}>
			<ExcerptTurns
				excerpt={excerpt}
				to={run.shown}
				idPrefix={idPrefixOf(excerpt)}
				href={(turn) => addresses.turn(excerpt.id, turn)}
				drawTurn={drawTurn}
			/>
			{here && (
				<div class="predict-stop">
					<StopHead after={here.after} why={why(here.after)} />
					<OpenStop key={here.after} way={way} stop={here} ways={ways} onMove={move} />
				</div>
			)}
			{!here && !isAllShown(run) && <ReadOn run={run} canGoOn={ways.on} onMove={move} />}
			<Legend excerpt={excerpt} to={run.shown} />
			{ways.on && isAllShown(run) && stops.some(({ isAsked }) => isAsked) && (
				<EndQuestions way={way} />
			)}
			<p class="visually-hidden" role="status">
				{words}
			</p>
		</div>
	);
}

interface Props {
	readonly way: PredictWay;
	/** Why the excerpt stops after a turn. */
	readonly why: (after: number) => string;
	readonly ways: PredictWays;
}
