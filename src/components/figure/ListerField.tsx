import { AgencyField } from './AgencyField.tsx';
import { Figure } from './Figure.tsx';
import { Mark } from './Mark.tsx';
import type { FieldFigureProps } from './field/field-figure.ts';

/** Lister's four forms of agency as points on a field. Each appears on a key press in the deck. */
export function ListerField({ class: extra, isPlacing, marks, children }: FieldFigureProps) {
	return (
		<Figure name="lister" class={extra} data-placing={isPlacing}>
			<AgencyField across={across} along={along} gaps={gaps}>
				<ul class="field-points">
					{points.map(({ name, english, x, y }) => (
						<li class="field-point fragment" data-x={x} data-y={y} key={name}>
							<Mark voice="citizen" />
							<span>
								{name} <i lang="en">{english}</i>
								<span class="visually-hidden">
									({across[x]}, {along[y]})
								</span>
							</span>
						</li>
					))}
				</ul>
				{marks}
			</AgencyField>
			<figcaption>
				Lister (2004), her efter Wright (2016). Akserne er glidende overgange, ikke kasser.
			</figcaption>
			{children}
		</Figure>
	);
}

const across = ['hverdags\u00ADhandling', 'strategisk handling'] as const;
const along = ['personligt', 'politisk'] as const;

/** `x` and `y` are the ends of the axes; `width` is the room for the words, in cells of the lattice. */
const points = [
	{ name: 'Klare sig', english: 'getting by', x: 0, y: 0, width: 6.4 },
	{ name: 'Slippe ud', english: 'getting out', x: 1, y: 0, width: 6.8 },
	{ name: 'Gøre modstand', english: 'getting (back) at', x: 0, y: 1, width: 9 },
	{ name: 'Gøre fælles front', english: 'getting organised', x: 1, y: 1, width: 10 },
] as const;

const gaps = {
	wide: points.map(({ x, y, width }) => ({
		x: [2.5, 15.5][x]!,
		y: [2, 6.9][y]!,
		width,
		height: 2.1,
	})),
	narrow: points.map(({ x, y }) => ({ x: [0, 6][x]!, y: [4, 9][y]!, width: 5, height: 0 })),
};
