import { ChosenTurnWords } from './ChosenTurnWords.tsx';
import { useOwnTurn } from './use-own-turn.ts';
import { useReflection } from './use-reflection.ts';
import type { ReflectProps } from './reflect-props.ts';

/** The turn and the sentences about it, to be read. */
export function OwnReflection(props: ReflectProps) {
	const { chosen } = useOwnTurn(props);
	const { ownWords, sentences } = useReflection(props);
	const isEmpty = !chosen && !ownWords && sentences.length === 0;
	if (isEmpty) {
		return (
			<p class="reflect-hint">
				Her er ikke skrevet noget endnu. Gå et trin tilbage, eller brug det, der står på papir.
			</p>
		);
	}
	return (
		<>
			{chosen && <ChosenTurnWords chosen={chosen} />}
			{!chosen && ownWords && <p class="own-words">{ownWords.text}</p>}
			<dl class="own-sentences">
				{sentences.map(({ id, prompt, text }) => (
					<div key={id}>
						<dt>{prompt}</dt>
						<dd>{text}</dd>
					</div>
				))}
			</dl>
		</>
	);
}
