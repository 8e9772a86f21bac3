import { turnsWithoutTie, type PlacedTie } from '~/domain/exercise/all-ties.ts';
import type { Excerpt } from '~/domain/excerpt/excerpt.ts';
import type { ExerciseOf } from '~/domain/exercise/exercise.ts';

/** Turns from which no tie goes back, as places to look at, and what they need not mean. */
export function UntiedTurns({ exercise, excerpt, ties, onOpen }: Props) {
	const untied = turnsWithoutTie(excerpt, ties);
	return (
		<section class="untied-turns" aria-labelledby="uden-knytning">
			<h3 id="uden-knytning">Ture uden knytning tilbage</h3>
			{untied.length === 0 ? (
				<p>Alle ture efter den første er knyttet til noget tidligere.</p>
			) : (
				<>
					<p>Steder at se nærmere på: Hvorfor dette nu?</p>
					<ul>
						{untied.map(({ turn, isSaid }) => (
							<li key={turn.number}>
								<button type="button" class="plain" onClick={() => onOpen(turn.number)}>
									Tur {turn.number}, {turn.speaker}
								</button>{' '}
								{opening(turn.text)}
								{isSaid && <span class="untied-said">ingen synlig tilknytning</span>}
							</li>
						))}
					</ul>
					{exercise.limits !== undefined && <p class="small">{exercise.limits}</p>}
				</>
			)}
		</section>
	);
}

/** Its first words, to know it again; nothing for a turn without words. */
function opening(text: string): string {
	if (text === '') return '';
	return text.length > 60 ? `»${text.slice(0, 60).replace(/\s+\S*$/u, '')} …«` : `»${text}«`;
}

interface Props {
	readonly exercise: ExerciseOf<'link'>;
	readonly excerpt: Excerpt;
	readonly ties: readonly PlacedTie[];
	readonly onOpen: (turn: number) => void;
}
