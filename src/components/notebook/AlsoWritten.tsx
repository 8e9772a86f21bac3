/** Further texts in the place of one, from another tab or a file. */
export function AlsoWritten({ texts }: { readonly texts: readonly Text[] }) {
	return (
		<>
			{texts.map(({ id, text }) => (
				<p class="answer-other" key={id}>
					Også skrevet: {text}
				</p>
			))}
		</>
	);
}

interface Text {
	readonly id: string;
	readonly text: string;
}
