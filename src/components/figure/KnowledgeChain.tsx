import { Arrow } from './Arrow.tsx';
import { Figure } from './Figure.tsx';
import { actors } from './knowledge/actors.ts';
import { Mark } from './Mark.tsx';
import { onHover, type Walk } from './walk.ts';
import type { ComponentChildren } from 'preact';
import type { ChainActor } from '~/domain/figure/knowledge-view.ts';
import type { FigureProps } from './Figure.tsx';

/** The five actors between research and citizen, and the talk's four objections, one at a time in the deck. */
export function KnowledgeChain({
	class: extra,
	walk,
	stepwise = true,
	hidden,
	children,
}: KnowledgeChainProps) {
	return (
		<Figure name="chain" class={extra} hidden={hidden}>
			<div class="chain-parts" data-walking={walk?.at ? '' : undefined}>
				<ol class="chain">
					{actors.map(({ id, name, voice }, index) => (
						<li key={id} aria-current={walk?.at === id ? 'step' : undefined} {...onHover(walk, id)}>
							<Mark voice={voice} />
							{walk ? (
								<button type="button" aria-pressed={walk.at === id} onClick={() => walk.onAt(id)}>
									{name}
								</button>
							) : (
								name
							)}
							{index < actors.length - 1 && <Arrow way="standing" />}
						</li>
					))}
				</ol>
				<ul class="chain-objections">
					{objections.map((objection) => (
						<li class={stepwise ? 'fragment' : undefined} key={objection}>
							{objection}
						</li>
					))}
				</ul>
				{children}
			</div>
			<figcaption>Kæden og de fire indvendinger er oplæggets.</figcaption>
		</Figure>
	);
}

const objections = [
	'Forskning som bedrevidende',
	'Begrænsninger ofte set som implementeringsfejl',
	'Evidensbestræbelsen som utilstrækkelig',
	'Fokus på redskabers effekt',
] as const;

interface KnowledgeChainProps extends FigureProps {
	/** Set when one can go through the chain. */
	readonly walk?: Walk<ChainActor> | undefined;
	/** In the deck the objections come one at a time; not where the deck did not find them when it began. */
	readonly stepwise?: boolean;
	readonly hidden?: boolean | undefined;
	/** What stands beside the chain when it is alive. */
	readonly children?: ComponentChildren;
}
