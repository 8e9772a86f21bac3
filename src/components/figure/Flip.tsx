import { Arrow } from './Arrow.tsx';
import { Figure } from './Figure.tsx';
import './flip.css';
import type { FigureProps } from './Figure.tsx';

/**
 * FLIP where two fields overlap, in ink and grey: neither voice owns it. Every arrow goes both ways.
 *
 * Our own drawing of the talk's words, and the caption says so: the talk's figure itself was not seen. In the deck
 * the research universe comes first, then practice, then the place where they meet.
 */
export function Flip({ class: extra }: FigureProps) {
	return (
		<Figure name="flip" class={extra}>
			<div class="flip">
				{universes.map(({ id, name, knowledge }) => (
					<div class="flip-field" data-universe={id} key={id}>
						<p class="flip-name">{name}</p>
						<div class="flip-knowledge fragment">
							<p>{knowledge[0]}</p>
							<Arrow way="along" heads="both" />
							<p>{knowledge[1]}</p>
						</div>
					</div>
				))}
				<div class="flip-overlap">
					<div class="flip-meeting fragment">
						<Arrow way="along" heads="both" />
						<Arrow way="across" heads="both" />
						<p>FLIP</p>
					</div>
				</div>
			</div>
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
		name: 'Forskningsunivers',
		knowledge: ['Teoretisk, begrebslig og metodisk viden', 'Anvendelses\u00ADorienteret viden'],
	},
	{
		id: 'practice',
		name: 'Praksisunivers',
		knowledge: ['Innovation og forandring', 'Rutine og drift'],
	},
] as const;
