import { useId } from 'preact/hooks';
import { speakersOf } from '~/domain/exercise/speakers.ts';
import './excerpt-choice.css';
import type { Excerpt } from '~/domain/excerpt/excerpt.ts';

/** Which excerpt to work on. Nothing where there is no choice. */
export function ExcerptChoice({ excerpts, excerpt: chosen, onChoice }: Props) {
	const name = useId();
	if (excerpts.length < 2) return null;
	return (
		<fieldset class="excerpt-choice screen-only">
			<legend>Vælg et uddrag</legend>
			{excerpts.map((excerpt) => (
				<label key={excerpt.id}>
					<input
						type="radio"
						name={name}
						checked={excerpt.id === chosen.id}
						onChange={() => onChoice(excerpt.id)}
					/>
					<span>
						<span class="excerpt-choice-title">{excerpt.title}</span>{' '}
						<span class="excerpt-choice-about">{about(excerpt)}</span>
					</span>
				</label>
			))}
		</fieldset>
	);
}

/** `8 ture, Borger og Socialarbejder`. */
function about(excerpt: Excerpt): string {
	const count = excerpt.turns.length;
	const speakers = speakersOf(excerpt)
		.join(', ')
		.replace(/, (?=[^,]*$)/u, ' og ');
	return `${count} ${count === 1 ? 'tur' : 'ture'}, ${speakers}`;
}

interface Props {
	readonly excerpts: readonly Excerpt[];
	/** The one chosen. */
	readonly excerpt: Excerpt;
	/** Told its id. */
	readonly onChoice: (excerpt: string) => void;
}
