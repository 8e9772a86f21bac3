import { useId } from 'preact/hooks';
import { speakersOf } from '~/domain/exercise/speakers.ts';
import type { Noticed, OneSided } from '~/domain/exercise/noticed.ts';
import type { Setting } from '~/domain/notebook/entry.ts';

/** The turns nobody has written at, as an invitation to look again. Where all notes are at one speaker's, it says so. */
export function TurnsWithout({ without, oneSided, setting, onOpen }: Props) {
	const id = useId();
	return (
		<section class="turns-without" aria-labelledby={id}>
			<h3 id={id}>Ture uden noter</h3>
			{(setting === 'own' || oneSided || without.length === 0) && (
				<p>{invitation(without.length, oneSided, setting)}</p>
			)}
			<dl>
				{speakersOf({ turns: without }).map((speaker) => (
					<div key={speaker}>
						<dt>{speaker}</dt>
						{without
							.filter((turn) => turn.speaker === speaker)
							.map(({ number }) => (
								<dd key={number}>
									<span class="on-paper">{number}</span>
									<button
										type="button"
										class="button"
										aria-label={`Tur ${number}, ${speaker}`}
										onClick={() => onOpen(number)}
									>
										{number}
									</button>
								</dd>
							))}
					</div>
				))}
			</dl>
		</section>
	);
}

/** The task says the first of them to a room already. */
function invitation(count: number, oneSided: OneSided | null, setting: Setting): string {
	if (count === 0) return 'Der står noget ved alle ture. Læs den korteste af dem igen.';
	return oneSided
		? `${who[setting]} har set på ture fra ${oneSided.seen}. Vælg en tur fra ${oneSided.others.join(' eller ')}.`
		: 'Vælg en, og læs den igen sammen med turen før og turen efter.';
}

const who: Readonly<Record<Setting, string>> = { own: 'Du', room: 'I' };

interface Props extends Pick<Noticed, 'without' | 'oneSided'> {
	readonly setting: Setting;
	/** Goes to the field for a note at the turn. */
	readonly onOpen: (turn: number) => void;
}
