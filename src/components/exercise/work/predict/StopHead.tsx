/** Where the excerpt stops, and why just there. */
export function StopHead({ after, why }: Props) {
	return (
		<div class="predict-head">
			<h3>Uddraget stopper efter tur {after}</h3>
			<p>{why}</p>
		</div>
	);
}

interface Props {
	/** The last turn shown at it. */
	readonly after: number;
	readonly why: string;
}
