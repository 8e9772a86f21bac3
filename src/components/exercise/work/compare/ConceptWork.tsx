import { withCapital } from '~/domain/sentence/with-capital.ts';
import { addresses } from '~/addresses.ts';
import { AnswerField } from '~/components/notebook/AnswerField.tsx';
import { OwnWords } from './OwnWords.tsx';
import type { ComparedPair } from '~/domain/exercise/compare-questions.ts';
import type { NamedTerm } from '../../work-props.ts';

/** The word the course has for it, named only now, beside one's own words. */
export function ConceptWork({ pair, exercise, term }: Props) {
	const { setting } = pair;
	const whose = setting === 'room' ? 'jeres' : 'dine';
	return (
		<div class="concept-work">
			<section aria-labelledby="egne-ord">
				<h3 id="egne-ord">{setting === 'room' ? 'Jeres' : 'Dine'} egne ord</h3>
				<OwnWords pair={pair} exercise={exercise} />
			</section>
			<section aria-labelledby="begreb">
				<h3 id="begreb">
					<a href={addresses.term(term.id)}>{withCapital(term.term)}</a>
				</h3>
				<p>{term.definition}</p>
				<p class="small">Kilde: {term.source}</p>
			</section>
			<AnswerField
				exercise={exercise}
				setting={setting}
				field="term-beside-own"
				prompt={`Hvad siger ${whose} egne ord, som forklaringen ikke siger?`}
				anchor={null}
			/>
		</div>
	);
}

interface Props {
	readonly pair: ComparedPair;
	/** Id of the exercise. */
	readonly exercise: string;
	readonly term: NamedTerm;
}
