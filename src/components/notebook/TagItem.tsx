import { notebookActions } from './use-notebook.ts';
import { TextField } from './TextField.tsx';
import type { EntryOf } from '~/domain/notebook/entry.ts';

/** A word on a turn: where it stands, and which signs of it the reader sees, or in own words what shows it. */
export function TagItem({ tag, criteria, onRemove }: Props) {
	const words = tag.anchor.quote ? `»${tag.anchor.quote.exact}«` : 'hele turen';
	const change = (criterion: string, isSeen: boolean) =>
		notebookActions.change(tag, {
			criteria: isSeen
				? [...tag.criteria, criterion]
				: tag.criteria.filter((known) => known !== criterion),
		});
	return (
		<li class="tag-item">
			<p>
				<b>{tag.tag}</b> {words}
			</p>
			{criteria.length > 0 ? (
				<fieldset>
					<legend>
						Hvad viser det?
						<span class="visually-hidden">
							{' '}
							{tag.tag} på {words}
						</span>
					</legend>
					{criteria.map((criterion) => (
						<label class="check" key={criterion}>
							<input
								type="checkbox"
								checked={tag.criteria.includes(criterion)}
								onChange={({ currentTarget: { checked } }) => change(criterion, checked)}
							/>
							<span>{criterion}</span>
						</label>
					))}
				</fieldset>
			) : (
				<TextField
					label="Hvad viser det, eller hvad er der tvivl om?"
					rows={2}
					text={tag.text}
					onText={(text) => notebookActions.change(tag, { text })}
				/>
			)}
			<button type="button" class="plain" onClick={onRemove}>
				Fjern
				<span class="visually-hidden">
					{' '}
					mærket {tag.tag} på {words}
				</span>
			</button>
		</li>
	);
}

interface Props {
	readonly tag: EntryOf<'tag'>;
	/** What may show it; none for a word of the reader's own. */
	readonly criteria: readonly string[];
	readonly onRemove: () => void;
}
