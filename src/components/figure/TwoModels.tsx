import { Figure } from './Figure.tsx';
import './two-models.css';
import type { ComponentChildren } from 'preact';
import type { FigureProps } from './Figure.tsx';

/**
 * The two models of the citizen, each in the form of the voice that acts in it.
 *
 * With one side chosen, that model stands large with its points and the other is named beside it.
 */
export function TwoModels({ side, class: extra, isReading, children }: TwoModelsProps) {
	return (
		<Figure name="models" class={extra} data-side={side} data-reading={isReading}>
			<div class="models">
				{models.map(({ id, title, words, agent, points }) => (
					<div class="model" data-model={id} key={id}>
						<p class="model-title">{title}</p>
						<p class="model-shape">{words}</p>
						{side === id ? (
							<ul class="model-points">
								{points.map((point) => (
									<li key={point}>{point}</li>
								))}
							</ul>
						) : (
							<p class="model-agent">
								Den, der handler, er <b>{agent}</b>
							</p>
						)}
					</div>
				))}
			</div>
			<figcaption>
				{isReading
					? 'Modellerne efter Wright (2016). Sagen og læsningerne er konstrueret til undervisning.'
					: 'Wright (2016). Ordene er oplæggets.'}
			</figcaption>
			{children}
		</Figure>
	);
}

const models = [
	{
		id: 'dominant',
		title: 'Den dominerende model',
		words: 'Dem, der skal skabes',
		agent: 'systemet',
		points: [
			'Passive borgere skal gøres aktive',
			'Umotiverede skal gøres motiverede',
			'Uansvarlige skal gøres ansvarlige',
			'Afvigende borgere skal gøres »normale«',
			'Os og dem (set som homogene, rationelle, afvigende)',
			'Ofte simple dikotomier',
			'Den aktive agent er den professionelle og systemet',
		],
	},
	{
		id: 'contrasting',
		title: 'Den kontrasterende model',
		words: 'Skabninger',
		agent: 'borgeren',
		points: [
			'Borgeren som bruger med (potentiel) empowerment',
			'Borgeren er kompetent ekspert på eget liv',
			'Borgerens erfaringer og viden er centrale',
			'Borgere har ret til at blive hørt, at få valgmuligheder og medbestemmelse',
			'Handicapforskning over for ALMP-forskning (aktiv arbejdsmarkedspolitik)',
		],
	},
] as const;

interface TwoModelsProps extends FigureProps {
	readonly side: 'both' | 'dominant' | 'contrasting';
	/** A case is being read through them. */
	readonly isReading?: boolean | undefined;
	/** Under the caption. */
	readonly children?: ComponentChildren;
}
