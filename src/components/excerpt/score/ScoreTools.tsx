import { placeKinds } from '~/domain/excerpt/score-place.ts';
import { toggleKind, type ScoreView } from '~/domain/excerpt/score-view.ts';
import { MarkShape } from './MarkShape.tsx';
import { kindWords } from './score-words.ts';
import type { ExcerptName } from './use-beside.ts';

/** What can be shown on the score, and which excerpt it can be put beside. The buttons show the signs they bring. */
export function ScoreTools({ view, change, others, idPrefix }: ScoreToolsProps) {
	const title = `${idPrefix}score-kinds`;
	const choice = `${idPrefix}score-beside`;
	return (
		<div class="score-tools">
			<div class="score-kinds" role="group" aria-labelledby={title}>
				<span id={title}>Vis på partituret</span>
				{placeKinds.map((kind) => (
					<button
						key={kind}
						type="button"
						class="button"
						aria-pressed={view.kinds.includes(kind)}
						onClick={() => change(toggleKind(view, kind))}
					>
						<svg viewBox="-8 -8 16 16" aria-hidden="true">
							<MarkShape kind={kind} />
						</svg>
						{kindWords[kind].name}
					</button>
				))}
			</div>
			<div class="score-kinds">
				<label for={choice}>Sammenlign med</label>
				<select
					id={choice}
					value={view.beside ?? ''}
					onChange={({ currentTarget }) =>
						change({ ...view, beside: currentTarget.value === '' ? null : currentTarget.value })
					}
				>
					<option value="">intet andet uddrag</option>
					{others.map(({ id, title: name }) => (
						<option key={id} value={id}>
							{name}
						</option>
					))}
				</select>
			</div>
		</div>
	);
}

interface ScoreToolsProps {
	readonly view: ScoreView;
	readonly change: (view: ScoreView) => void;
	readonly others: readonly ExcerptName[];
	readonly idPrefix: string;
}
