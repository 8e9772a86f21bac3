import { AnswerField } from '~/components/notebook/AnswerField.tsx';
import { anchorTo } from '~/domain/notebook/anchor.ts';
import type { ReflectProps } from './reflect-props.ts';

/** For each turn that gives back another: do the words stand as they stood? */
export function QuoteQuestions({ exercise, setting, quoted, quoting }: ReflectProps) {
	return (
		<section class="reflect-section" aria-labelledby="som-de-stod">
			<h3 id="som-de-stod">Står ordene, som de stod?</h3>
			{exercise.quotes.map(({ turn, of }) => (
				<AnswerField
					key={`${turn} ${of}`}
					exercise={exercise.id}
					setting={setting}
					field={`quote-${turn}-${of}`}
					prompt={`Tur ${turn} i ${quoting.title} og tur ${of} i ${quoted.title}`}
					hint="Hvilke ord går igen? Hvad er nyt, og hvad er væk?"
					anchor={anchorTo(quoting, turn)}
				/>
			))}
		</section>
	);
}
