import { Arrow } from './Arrow.tsx';
import { Figure } from './Figure.tsx';
import { Mark } from './Mark.tsx';
import './knowledge-chain.css';
import type { FigureProps } from './Figure.tsx';

/** The five actors between research and citizen, and the talk's four objections, one at a time in the deck. */
export function KnowledgeChain({ class: extra }: FigureProps) {
	return (
		<Figure name="chain" class={extra}>
			<div class="chain-parts">
				<ol class="chain">
					{actors.map(({ name, voice }, index) => (
						<li key={name}>
							<Mark voice={voice} />
							{name}
							{index < actors.length - 1 && <Arrow way="standing" />}
						</li>
					))}
				</ol>
				<ul class="chain-objections">
					{objections.map((objection) => (
						<li class="fragment" key={objection}>
							{objection}
						</li>
					))}
				</ul>
			</div>
			<figcaption>Kæden og de fire indvendinger er oplæggets.</figcaption>
		</Figure>
	);
}

const actors = [
	{ name: 'Forsker', voice: 'researcher' },
	{ name: 'Central administration', voice: 'system' },
	{ name: 'Beskæftigelseschef', voice: 'system' },
	{ name: 'Medarbejder', voice: 'system' },
	{ name: 'Borger', voice: 'citizen' },
] as const;

const objections = [
	'Forskning som bedrevidende',
	'Begrænsninger ofte set som implementeringsfejl',
	'Evidensbestræbelsen som utilstrækkelig',
	'Fokus på redskabers effekt',
] as const;
