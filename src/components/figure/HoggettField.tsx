import { AgencyField } from './AgencyField.tsx';
import './figure.css';

/** Hoggett's two dimensions. The field has no points and no names: none are known. */
export function HoggettField() {
	return (
		<figure class="figure figure-hoggett">
			<AgencyField
				across={['selvet som objekt', 'selvet som agent']}
				along={['refleksiv', 'ikke-refleksiv']}
			/>
			<figcaption>Hoggett (2001), her efter Wright (2016). Felterne har ingen navne.</figcaption>
		</figure>
	);
}
