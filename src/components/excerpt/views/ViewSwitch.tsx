import { useId } from 'preact/hooks';
import { excerptViews, type ExcerptView } from '~/domain/excerpt/excerpt-view.ts';

/** Chooses how the excerpt is shown. */
export function ViewSwitch({ view, onView }: ViewSwitchProps) {
	const name = useId();
	return (
		<fieldset class="view-switch">
			<legend class="visually-hidden">Visning</legend>
			{excerptViews.map((choice) => (
				<label key={choice}>
					<input
						type="radio"
						name={name}
						value={choice}
						checked={choice === view}
						onChange={() => onView(choice)}
					/>
					{labels[choice]}
				</label>
			))}
		</fieldset>
	);
}

export interface ViewSwitchProps {
	readonly view: ExcerptView;
	readonly onView: (view: ExcerptView) => void;
}

const labels: Readonly<Record<ExcerptView, string>> = {
	reading: 'Læsevisning',
	ca: 'CA-visning',
	described: 'Beskrevet visning',
};
