import { Figure } from './Figure.tsx';
import './ready-for-work.css';
import type { FigureProps } from './Figure.tsx';

/**
 * The talk's speech bubbles over citizens, drawn as round shapes without faces.
 *
 * With one voice the places of the other two stay empty, so that the first stands where it stood when they come.
 */
export function ReadyForWork({ voices, class: extra }: ReadyForWorkProps) {
	return (
		<Figure name="ready" class={extra}>
			<ul class="sayings">
				{sayings.slice(0, voices).map((saying, index) => (
					<li key={index}>
						<p class="bubble">»{saying}«</p>
						<svg viewBox="0 0 60 56" aria-hidden="true">
							<path class="bubble-tail" d="M16-1C18 8 16 14 10 20 20 17 28 10 30-1" />
							<circle cx="30" cy="40" r="15" />
						</svg>
						<span class="visually-hidden">siger en borger</span>
					</li>
				))}
			</ul>
			<figcaption>Taleboblerne er oplæggets. Det er ikke citater fra et uddrag.</figcaption>
		</Figure>
	);
}

const sayings = ['Jeg er klar til arbejde', 'Men det er vi ikke!', 'Men det er vi ikke!'] as const;

interface ReadyForWorkProps extends FigureProps {
	readonly voices: 1 | 3;
}
