import { AgencyField } from './AgencyField.tsx';
import { Figure } from './Figure.tsx';
import type { FigureProps } from './Figure.tsx';

/** Hoggett's two dimensions. The field has no points and no names: none are known. */
export function HoggettField({ class: extra }: FigureProps) {
	return (
		<Figure name="hoggett" class={extra}>
			<AgencyField
				across={['selvet som objekt', 'selvet som agent']}
				along={['refleksiv', 'ikke-refleksiv']}
			/>
			<figcaption>Hoggett (2001), her efter Wright (2016). Felterne har ingen navne.</figcaption>
		</Figure>
	);
}
