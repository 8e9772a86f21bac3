import { useRef } from 'preact/hooks';
import { readingCue } from '~/domain/exercise/reading-cue.ts';
import type { Excerpt } from '~/domain/excerpt/excerpt.ts';
import type { Beat } from '~/domain/exercise/reading-beats.ts';
import type { ReadingRoles } from '~/domain/exercise/reading-roles.ts';

/** Who reads now, the way to the next turn, and the curtain. Stays in sight while the turns go by. */
export function ReadingBar(props: Props) {
	const { excerpt, roles, beats, place, hidden, onPlace, onHide } = props;
	const onward = useRef<HTMLButtonElement>(null);
	const beat = place === null ? undefined : beats[place];
	const next = place === null ? 0 : place + 1;
	const back = () => {
		// The way back goes away with the first turn.
		if (place === 0) onward.current?.focus();
		onPlace(place === 0 || place === null ? null : place - 1);
	};
	return (
		<div class="reading-bar screen-only">
			<p
				class="reading-cue"
				role="status"
				data-together={beat?.kind === 'together' ? '' : undefined}
			>
				{hidden && 'Ordene er skjult. '}
				{beat
					? readingCue(beat, excerpt, roles, hidden)
					: 'Den tur, der bliver læst, lyser op. Ét tryk for hver tur.'}
			</p>
			<div class="reading-ways">
				<button
					type="button"
					class="button"
					data-weight="full"
					ref={onward}
					onClick={() => onPlace(next % beats.length)}
				>
					{place === null ? 'Begynd' : wayTo(beats[next])}
				</button>
				{place !== null && (
					<button type="button" class="button" onClick={back}>
						Tilbage
					</button>
				)}
				{onHide && (
					<button type="button" class="button" onClick={onHide}>
						{hidden ? 'Vis ordene' : 'Lytteren ser væk'}
					</button>
				)}
			</div>
		</div>
	);
}

function wayTo(beat: Beat | undefined): string {
	if (!beat) return 'Læs forfra';
	return beat.kind === 'together' ? 'Nu samtidig' : 'Næste tur';
}

interface Props {
	readonly excerpt: Excerpt;
	readonly roles: ReadingRoles;
	readonly beats: readonly Beat[];
	/** Which beat; `null` before they begin. */
	readonly place: number | null;
	/** Whether the words are hidden. */
	readonly hidden: boolean;
	readonly onPlace: (place: number | null) => void;
	/** Hides the words, and shows them again; left out where nobody listens. */
	readonly onHide?: () => void;
}
