import { Figure } from '../Figure.tsx';
import { HandMarks } from './HandMarks.tsx';
import './hands.css';
import { layOutHands } from '~/domain/figure/lay-out-hands.ts';
import { sumHands, type Hands } from '~/domain/figure/hands.ts';
import type { ComponentChildren } from 'preact';
import type { FigureProps } from '../Figure.tsx';

/**
 * A question to the room with its answers: a mark for every hand, and the number. Until somebody counts there is room to
 * write the numbers on paper.
 */
export function HandsTable({
	question,
	answers,
	hands,
	count,
	children,
	class: extra,
}: HandsTableProps) {
	const counted = hands ?? answers.map(() => 0);
	const marks = layOutHands(counted);
	const sum = sumHands(counted);
	return (
		<Figure name="hands" class={extra}>
			<table class="hands">
				<caption>{question}</caption>
				<tbody>
					{answers.map((answer, at) => (
						<tr key={answer}>
							<th scope="row">
								<span class="hands-answer">
									<span>{answer}</span>
									<HandMarks marks={marks[at] ?? []} />
								</span>
							</th>
							<td>{count ? count(at) : <span class="hands-blank" />}</td>
						</tr>
					))}
				</tbody>
			</table>
			<div class="hands-foot">
				{sum > 0 && (
					<p class="hands-sum">
						I alt {sum} {sum === 1 ? 'hånd' : 'hænder'}
					</p>
				)}
				{children}
			</div>
			<figcaption class="hands-caption">Hvert mærke er en hånd.</figcaption>
		</Figure>
	);
}

export interface HandsTableProps extends FigureProps {
	readonly question: string;
	/** Each there once. */
	readonly answers: readonly string[];
	/** As many as there are answers; none before anybody can count here. */
	readonly hands?: Hands | undefined;
	/** What stands in the place of an answer's number, where one can count. */
	readonly count?: ((answer: number) => ComponentChildren) | undefined;
	/** What can be done with all the numbers. */
	readonly children?: ComponentChildren;
}
