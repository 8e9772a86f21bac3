import { AgencyField } from './AgencyField.tsx';
import { Figure } from './Figure.tsx';
import type { FieldFigureProps } from './field/field-figure.ts';

/** Hoggett's two dimensions. The field has no points and no names: none are known. */
export function HoggettField({ class: extra, isPlacing, marks, children }: FieldFigureProps) {
	return (
		<Figure name="hoggett" class={extra} data-placing={isPlacing}>
			<AgencyField
				across={['selvet som objekt', 'selvet som agent']}
				along={['refleksiv', 'ikke-refleksiv']}
			>
				{marks}
			</AgencyField>
			<figcaption>Hoggett (2001), her efter Wright (2016). Felterne har ingen navne.</figcaption>
			{children}
		</Figure>
	);
}
