import type { Lens } from '~/domain/figure/case-reading.ts';
import type { CaseSentence } from '~/schemas/case.ts';

/** The case, a row for each sentence: as it is, and beside it through the models it is read through. */
export function CaseSentences({ lens, sentences, chosen, onChoose }: Props) {
	const shown = models.filter(({ value }) => lens === 'begge' || lens === value);
	return (
		<div class="case-table" data-lens={lens}>
			<p class="case-row case-head" aria-hidden="true">
				<span>Som den er</span>
				{shown.map(({ side, words }) => (
					<span class="case-name" data-side={side} key={side}>
						{words}
					</span>
				))}
			</p>
			<ol>
				{sentences.map((sentence) => (
					<li key={sentence.id}>
						<button
							type="button"
							class="case-row"
							aria-pressed={sentence.id === chosen}
							onClick={() => onChoose(sentence.id === chosen ? null : sentence.id)}
						>
							<span class="case-plain">{sentence.plain}</span>
							{shown.map(({ side, words }) => (
								<span class="case-side" data-side={side} key={side}>
									<span class="case-name" data-side={side}>
										{words}:
									</span>{' '}
									{sentence[side]}
								</span>
							))}
						</button>
					</li>
				))}
			</ol>
		</div>
	);
}

const models = [
	{ side: 'dominant', value: 'dominerende', words: 'Den dominerende model' },
	{ side: 'contrasting', value: 'kontrasterende', words: 'Den kontrasterende model' },
] as const;

interface Props {
	readonly lens: Lens;
	readonly sentences: readonly CaseSentence[];
	/** Id of the sentence that is marked. */
	readonly chosen: string | null;
	readonly onChoose: (sentence: string | null) => void;
}
