/** Says that the address named a view of the figure that is not there. */
export function MisreadNote({ isMisread }: { readonly isMisread: boolean }) {
	return (
		<p class="figure-misread" role="status" data-undrawn>
			{isMisread &&
				'Adressen beder om en visning af figuren, der ikke findes. Den vises fra begyndelsen.'}
		</p>
	);
}
