import { eventWords } from '~/domain/timeline/event-words.ts';
import { yearsShown } from '~/domain/timeline/years-shown.ts';
import type { SteppedEvent } from '~/domain/timeline/reforms-before.ts';

/** The reforms before the categorisation of a slide, to its left. In the deck they come year by year. */
export function TimelineYears({ reforms, room }: TimelineYearsProps) {
	if (reforms.length === 0) return null;
	return (
		<ol
			class="timeline-years"
			aria-label="Reformer før den, år for år"
			data-room={Math.floor(room / 10)}
		>
			{reforms.map(({ event: { id, shown, title, certainty }, step }) => (
				<li class="fragment" data-fragment-index={step} key={id}>
					<b>{yearsShown(shown)}</b> {title}
					{eventWords.certainty[certainty] !== undefined && (
						<small> ({eventWords.certainty[certainty]})</small>
					)}
				</li>
			))}
		</ol>
	);
}

interface TimelineYearsProps {
	readonly reforms: readonly SteppedEvent[];
	/** To the left of the groups, in hundredths of the line. */
	readonly room: number;
}
