import { Arrow } from './Arrow.tsx';
import { Figure } from './Figure.tsx';
import { FlipName } from './knowledge/FlipName.tsx';
import { onHover, type Walk } from './walk.ts';
import type { ComponentChildren } from 'preact';
import type { FlipPart } from '~/domain/figure/knowledge-view.ts';
import type { FigureProps } from './Figure.tsx';

/**
 * FLIP where two fields overlap, in ink and grey: neither voice owns it. Every arrow goes both ways.
 *
 * Our own drawing of the talk's words, and the caption says so: the talk's figure itself was not seen. In the deck
 * the research universe comes first, then practice, then the place where they meet.
 */
export function Flip({
	class: extra,
	walk,
	lit = [],
	stepwise = true,
	hidden,
	children,
}: FlipProps) {
	const step = stepwise ? ' fragment' : '';
	const partOf = (part: FlipPart) => ({
		'data-lit': lit.includes(part) ? '' : undefined,
		...onHover(walk, part),
	});
	return (
		<Figure name="flip" class={extra} hidden={hidden}>
			<div class="flip">
				{universes.map(({ id, part, name, knowledge }) => (
					<div class="flip-field" data-universe={id} key={id} {...partOf(part)}>
						<p class="flip-name">
							<FlipName part={part} name={name} walk={walk} />
						</p>
						<div class={`flip-knowledge${step}`}>
							<p>{knowledge[0]}</p>
							<Arrow way="along" heads="both" />
							<p>{knowledge[1]}</p>
						</div>
					</div>
				))}
				<div class="flip-overlap" {...partOf('moede')}>
					<div class={`flip-meeting${step}`}>
						<Arrow way="along" heads="both" />
						<Arrow way="across" heads="both" />
						<p>
							<FlipName part="moede" name="FLIP" walk={walk} />
						</p>
					</div>
				</div>
			</div>
			{children}
			<figcaption>
				<b>FLIP: Fælles Lærings- og InnovationsPlatform.</b> Egen gengivelse af oplæggets figur,
				inspireret af Gredig &amp; Sommerfeld 2008; se også Andersen, Caswell &amp; Larsen 2017.
				Alle pile går begge veje.
			</figcaption>
		</Figure>
	);
}

/** Farthest from the other universe stands what is most its own. */
const universes = [
	{
		id: 'research',
		part: 'forskning',
		name: 'Forskningsunivers',
		knowledge: ['Teoretisk, begrebslig og metodisk viden', 'Anvendelses\u00ADorienteret viden'],
	},
	{
		id: 'practice',
		part: 'praksis',
		name: 'Praksisunivers',
		knowledge: ['Innovation og forandring', 'Rutine og drift'],
	},
] as const;

interface FlipProps extends FigureProps {
	/** Set when one can ask what meets there. */
	readonly walk?: Walk<FlipPart> | undefined;
	/** The places that are told about. */
	readonly lit?: readonly FlipPart[];
	/** In the deck it is built step by step; not where the deck did not find it when it began. */
	readonly stepwise?: boolean;
	readonly hidden?: boolean | undefined;
	/** What stands under the drawing when it is alive. */
	readonly children?: ComponentChildren;
}
