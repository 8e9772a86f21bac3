import { hexagon } from '~/domain/figure/hexagon.ts';
import { layOutUnits } from '~/domain/figure/unit-grid.ts';
import { Figure } from './Figure.tsx';
import './unit-chart.css';
import type { Unit } from '~/domain/figure/unit-grid.ts';
import type { FigureProps } from './Figure.tsx';

/**
 * »15–20 %« as 100 figures: 15 filled, 5 half filled. The reservation stands inside the frame, and must stay there:
 * the number has no source.
 */
export function UnitChart({ class: extra }: FigureProps) {
	return (
		<Figure name="units" class={extra}>
			<div class="units-frame">
				<div class="units-chart">
					<p class="units-scale">anslået 15–20 af 100</p>
					<svg viewBox="0 0 100 100" aria-hidden="true">
						<path class="unit" d={outlines(['other'])} />
						<path class="unit" data-marked d={outlines(['counted', 'perhaps'])} />
						<path class="unit-fill" d={outlines(['counted'])} />
						<path class="unit-fill" d={outlines(['perhaps'], true)} />
					</svg>
				</div>
				<p class="units-words">
					Oplægget anslår, at 15–20 % af befolkningen gennem de seneste tre årtier har været på
					kontanthjælp eller tilsvarende ydelser. Kilden er ikke angivet, og vi har ikke kunnet
					efterprøve tallet.
				</p>
				<p class="units-note">
					Til sammenligning var der i 2019 ca. 701.000 offentligt forsørgede under
					folkepensionsalderen, SU ikke medregnet (Danmarks Statistik, fuldtidsmodtagere) – heraf
					udgjorde kontanthjælp en mindre del.
				</p>
			</div>
			<figcaption>
				100 figurer: 15 er fyldt, 5 er halvt fyldt, fordi anslaget spænder fra 15 til 20.
			</figcaption>
		</Figure>
	);
}

const units = layOutUnits({ total: 100, marked: 15, atMost: 20, perRow: 10 });

/** All figures in some states as one path, in a view box of 10 × 10 cells of 10. */
function outlines(states: readonly Unit['state'][], half = false): string {
	return units
		.filter(({ state }) => states.includes(state))
		.map(({ column, row }) => hexagon(column * 10 + 5, row * 10 + 5, 4, half))
		.join('');
}
