import type { ComponentChildren } from 'preact';
import type { Score } from '~/domain/excerpt/score.ts';

/** A picture of a score with the names of its tracks: of two, one above and one below; of others, all above. */
export function ScoreTracks({ tracks, children }: ScoreTracksProps) {
	const [above, below] = tracks.length === 2 ? [[tracks[0]], [tracks[1]]] : [tracks, []];
	return (
		<>
			<p class="score-tracks">{above.map(trackName)}</p>
			<div class="score-picture">{children}</div>
			{below.length > 0 && <p class="score-tracks">{below.map(trackName)}</p>}
		</>
	);
}

interface ScoreTracksProps {
	readonly tracks: Score['tracks'];
	readonly children: ComponentChildren;
}

function trackName(track: Score['tracks'][number] | undefined) {
	return (
		track && (
			<span key={track.speaker} data-voice={track.voice}>
				{track.speaker}
			</span>
		)
	);
}
