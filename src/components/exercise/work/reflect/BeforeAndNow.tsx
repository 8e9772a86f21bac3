import { dateText } from '~/components/notebook/date-text.ts';
import { useNotebook } from '~/components/notebook/use-notebook.ts';
import { slipWords } from '~/domain/exercise/slip-words.ts';
import { slipsOf } from '~/domain/exercise/slips.ts';
import { useOwnTurn } from './use-own-turn.ts';
import { useReflection } from './use-reflection.ts';
import type { ReflectProps } from './reflect-props.ts';

/** What was noticed in the excerpt before, beside what is written now. Neither is the better one. */
export function BeforeAndNow(props: ReflectProps) {
	const { exercise, setting, quoted, quoting } = props;
	const { notebook } = useNotebook();
	const { chosen } = useOwnTurn(props);
	const { sentences } = useReflection(props);
	const excerpts = chosen ? [chosen.excerpt] : [quoted, quoting];
	const before = slipsOf(
		notebook,
		excerpts,
		(entry) => entry.setting === setting && entry.exercise !== exercise.id,
	);
	const who = setting === 'room' ? 'I' : 'du';
	return (
		<details class="before-and-now">
			<summary>Se det ved siden af det, {who} først lagde mærke til</summary>
			<div class="before-and-now-parts">
				<section aria-labelledby="foer">
					<h3 id="foer">Det, {who} lagde mærke til</h3>
					{before.length === 0 && (
						<p class="reflect-hint">
							Her er ingen noter fra før på {excerpts.map(({ title }) => title).join(' og ')}.
						</p>
					)}
					<ul>
						{before.map((slip) => (
							<li key={slip.note.id}>
								<p class="small">
									{excerpts.length > 1 && `${slip.excerpt.title}, `}
									{slipWords(slip).where} · {dateText(slip.note.modified)}
								</p>
								<p class="reflect-line">{slip.note.text}</p>
							</li>
						))}
					</ul>
				</section>
				<section aria-labelledby="nu">
					<h3 id="nu">Det, {who} skriver nu</h3>
					{sentences.length === 0 && <p class="reflect-hint">De tre sætninger er ikke skrevet.</p>}
					<ul>
						{sentences.map(({ id, prompt, text, modified }) => (
							<li key={id}>
								<p class="small">
									{prompt} · {dateText(modified)}
								</p>
								<p class="reflect-line">{text}</p>
							</li>
						))}
					</ul>
				</section>
			</div>
		</details>
	);
}
