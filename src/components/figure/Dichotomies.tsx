import { Figure } from './Figure.tsx';
import './dichotomies.css';
import type { FigureProps } from './Figure.tsx';

/** The two dichotomies of the talk as scales; nothing is placed on them. */
export function Dichotomies({ class: extra }: FigureProps) {
	return (
		<Figure name="dichotomies" class={extra}>
			<ul class="scales">
				{scales.map(([from, to]) => (
					<li>
						<span>{from}</span>
						<span class="visually-hidden"> over for </span>
						<svg class="scale" aria-hidden="true">
							<line x1="0" x2="100%" y1="50%" y2="50%" />
							<line x1="0" x2="0" y1="0" y2="100%" />
							<line x1="100%" x2="100%" y1="0" y2="100%" />
						</svg>
						<span>{to}</span>
					</li>
				))}
			</ul>
			<figcaption>Oplæggets to centrale dikotomier.</figcaption>
		</Figure>
	);
}

const scales = [
	['passiv', 'aktiv'],
	['offentlig forsørgelse', 'selvforsørgelse'],
] as const;
