import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { AnswerField } from '~/components/notebook/AnswerField.tsx';
import { caseReadingCodec, type Lens } from '~/domain/figure/case-reading.ts';
import { TwoModels } from '../TwoModels.tsx';
import { FigureDownload } from '../live/FigureDownload.tsx';
import { MisreadNote } from '../live/MisreadNote.tsx';
import { useAddressState } from '../live/use-address-state.ts';
import { useFocusAfter } from '../live/use-focus-after.ts';
import { CaseSentences } from './CaseSentences.tsx';
import type { CaseSentence } from '~/schemas/case.ts';

/**
 * The two models and a case to read through them, sentence by sentence. A sentence can be written in one's own words;
 * none of the readings is the right one.
 */
export function CaseFigure({ name, sentences, class: extra }: Props) {
	const [isAlive, setAlive] = useState(false);
	useEffect(() => setAlive(true), []);
	const codec = useMemo(() => caseReadingCodec(sentences.map(({ id }) => id)), [sentences]);
	const { state, change, isMisread } = useAddressState(name, codec);
	const { lens } = state;
	const chosen = sentences.find(({ id }) => id === state.sentence);

	const place = useRef<HTMLDivElement>(null);
	const focusAfter = useFocusAfter(place);
	const open = () => {
		focusAfter('[aria-pressed="true"]');
		change({ lens: 'begge', sentence: null });
	};
	const close = () => {
		focusAfter('.button');
		change(codec.first);
	};

	return (
		<TwoModels side="both" class={extra} isReading={lens === null ? undefined : true}>
			{isAlive && (
				<div class="case" ref={place}>
					{lens === null ? (
						<button type="button" class="button screen-only" data-undrawn onClick={open}>
							Læs en sag gennem modellerne
						</button>
					) : (
						<>
							<div
								class="case-lenses screen-only"
								data-undrawn
								role="group"
								aria-label="Hvordan sagen læses"
							>
								{choices.map(({ value, words }) => (
									<button
										type="button"
										key={value}
										aria-pressed={value === lens}
										onClick={() => change({ lens: value, sentence: state.sentence })}
									>
										{words}
									</button>
								))}
								<button type="button" onClick={close}>
									Luk sagen
								</button>
							</div>
							<p class="case-hint small screen-only" data-undrawn>
								Vælg en sætning, hvis du vil skrive den om.
							</p>
							<CaseSentences
								{...{ lens, sentences }}
								chosen={state.sentence}
								onChoose={(sentence) => change({ lens, sentence })}
							/>
							<p class="case-source small">Ingen af læsningerne er facit.</p>
							{chosen && (
								<div class="case-own" data-undrawn key={chosen.id}>
									<AnswerField
										exercise={null}
										setting="own"
										field={`sag-${chosen.id}`}
										prompt={`Skriv sætningen, som du ville skrive den: »${unquoted(chosen.plain)}«`}
										anchor={null}
									/>
									<p class="small screen-only">
										Det, du skriver, bliver i dine noter på denne maskine.
									</p>
								</div>
							)}
						</>
					)}
					<FigureDownload fileName="to-modeller" />
					<MisreadNote isMisread={isMisread} />
				</div>
			)}
		</TwoModels>
	);
}

const choices: readonly { readonly value: Lens; readonly words: string }[] = [
	{ value: 'ingen', words: 'Som den er' },
	{ value: 'dominerende', words: 'Den dominerende' },
	{ value: 'kontrasterende', words: 'Den kontrasterende' },
	{ value: 'begge', words: 'Begge' },
];

/** Inside quotation marks, the marks of a sentence are single ones. */
function unquoted(sentence: string): string {
	return sentence.replaceAll('»', '›').replaceAll('«', '‹');
}

interface Props {
	/** The case's name in the page's address. */
	readonly name: string;
	readonly sentences: readonly CaseSentence[];
	readonly class?: string;
}
