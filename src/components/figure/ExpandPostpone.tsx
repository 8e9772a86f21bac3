import { Figure } from './Figure.tsx';
import './expand-postpone.css';
import type { FigureProps } from './Figure.tsx';

/** The talk's table of how disagreement is handled: expansion and postponement. */
export function ExpandPostpone({ class: extra }: FigureProps) {
	return (
		<Figure name="expand" class={extra}>
			<table>
				<thead>
					<tr>
						<th scope="col">{headings.resource}</th>
						<th scope="col">{headings.purpose}</th>
						<th scope="col">{headings.actions}</th>
					</tr>
				</thead>
				<tbody>
					{resources.map(({ name, purpose, actions }) => (
						<tr key={name}>
							<th scope="row">{name}</th>
							<td data-label={headings.purpose}>{purpose}</td>
							<td data-label={headings.actions}>
								<ul class="actions">
									{actions.map((action) => (
										<li key={action}>{action}</li>
									))}
								</ul>
							</td>
						</tr>
					))}
				</tbody>
			</table>
			<figcaption>
				Oplæggets tabel. Kilden er ikke angivet; den er sandsynligvis Dall &amp; Caswell (2017).
			</figcaption>
		</Figure>
	);
}

const headings = { resource: 'Ressource', purpose: 'Funktion', actions: 'Handling' } as const;

const resources = [
	{
		name: 'Udvidelse',
		purpose: 'En vurdering eller diskussion udfordres og/eller nuanceres',
		actions: [
			'»Overhøre« initiativ til lukning',
			'Tilbyde yderligere information',
			'Gentage spørgsmål og udtalelser',
			'Trække på (professionel) viden og erfaring',
		],
	},
	{
		name: 'Udskydelse',
		purpose: 'En vurdering eller diskussion undgås eller udskydes',
		actions: [
			'Erklære utilstrækkelig information/dokumentation',
			'Erklære irrelevant',
			'Trække på lovgivning, rammer og procedurer',
		],
	},
] as const;
