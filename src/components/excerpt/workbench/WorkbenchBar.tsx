import { ViewSwitch, type ViewSwitchProps } from '../views/ViewSwitch.tsx';

/** Above an excerpt: its views, what a turn's number is for, and whether one's own notes show. */
export function WorkbenchBar({ view, onView, showsNotes, onShowNotes }: WorkbenchBarProps) {
	return (
		<div class="workbench-bar">
			<ViewSwitch view={view} onView={onView} />
			<label class="check">
				<input
					type="checkbox"
					checked={showsNotes}
					onChange={({ currentTarget: { checked } }) => onShowNotes(checked)}
				/>
				<span>Vis, hvor du har skrevet</span>
			</label>
			<p>Tryk på en turs nummer for at skrive ved den.</p>
		</div>
	);
}

interface WorkbenchBarProps extends ViewSwitchProps {
	readonly showsNotes: boolean;
	readonly onShowNotes: (showsNotes: boolean) => void;
}
