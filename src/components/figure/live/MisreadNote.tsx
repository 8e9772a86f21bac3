/** Says that the address named a view of the figure that is not there. */
export function MisreadNote({ isMisread }: { readonly isMisread: boolean }) {
	return (
		<p class="figure-misread" role="status" data-undrawn>
			{isMisread && 'Linket peger på noget, figuren ikke kan vise. Her er den, som den begynder.'}
		</p>
	);
}
