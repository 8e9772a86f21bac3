import { lookedAtWords } from '~/domain/exercise/looked-at-words.ts';
import { WordQuestion } from './WordQuestion.tsx';
import type { ReflectProps } from './reflect-props.ts';

/** The words to look at, each where it stands: does it describe, or does it judge? */
export function WordQuestions({ announce, ...place }: Props) {
	const words = lookedAtWords(place.quoting, place.exercise.words);
	return (
		<section class="reflect-section" aria-labelledby="ord">
			<h3 id="ord">Ord at se på</h3>
			<ol class="word-questions">
				{words.map((word) => (
					<li key={`${word.turn} ${word.start}`}>
						<WordQuestion {...place} word={word} announce={announce} />
					</li>
				))}
			</ol>
		</section>
	);
}

interface Props extends ReflectProps {
	/** Says something politely. */
	readonly announce: (words: string) => void;
}
