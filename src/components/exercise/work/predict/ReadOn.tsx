import { nextStop, type PredictMove, type PredictRun } from '~/domain/exercise/predict-run.ts';

/** From a turn that was shown to the next stop, to the end, or to all of it at once. */
export function ReadOn({ run, canGoOn, onMove }: Props) {
	return (
		<p class="predict-ways screen-only">
			{canGoOn && (
				<button type="button" class="button" data-weight="full" onClick={() => onMove('on')}>
					{nextStop(run) === null ? 'Læs uddraget til ende' : 'Læs videre til næste stop'}
				</button>
			)}
			{!(canGoOn && nextStop(run) === null) && (
				<button type="button" class="button" onClick={() => onMove('all')}>
					Vis alt
				</button>
			)}
		</p>
	);
}

interface Props {
	readonly run: PredictRun;
	readonly canGoOn: boolean;
	readonly onMove: (move: PredictMove) => void;
}
