import { addresses } from '~/addresses.ts';

/** Where nothing is written: how one begins. */
export function NothingYet() {
	return (
		<div class="nothing-yet">
			<h2>Her er tomt endnu</h2>
			<p>
				Åbn et af <a href={addresses.excerpts()}>uddragene</a>, og tryk på en turs nummer. Så kan du
				skrive, hvad du hæfter dig ved. Eller tag en af{' '}
				<a href={addresses.exercises()}>øvelserne</a>. Dine svar bliver også samlet her.
			</p>
			<p>Har du en fil med noter fra en anden maskine, kan du lægge dem ind her på siden.</p>
		</div>
	);
}
