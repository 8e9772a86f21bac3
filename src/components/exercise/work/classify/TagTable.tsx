import { tagLetters } from '~/domain/exercise/tag-letters.ts';
import type { Excerpt } from '~/domain/excerpt/excerpt.ts';
import type { TaggedStretch } from '~/domain/exercise/tagged-stretches.ts';
import type { Setting } from '~/domain/notebook/entry.ts';

/** Turn by turn and tag by tag: the words each tag stands on, and what was said to show it. */
export function TagTable({ excerpt, tags, stretches, setting }: Props) {
	const letters = tagLetters(tags);
	return (
		<div class="tag-table" role="region" aria-labelledby="maerker-tur-for-tur" tabIndex={0}>
			<table>
				<caption id="maerker-tur-for-tur">
					{setting === 'room' ? 'Rummets mærker' : 'Dine mærker'}, tur for tur
				</caption>
				<thead>
					<tr>
						<th scope="col">Tur</th>
						{tags.map((tag) => (
							<th scope="col" key={tag}>
								<span class="tag-table-letter" aria-hidden="true">
									{letters.get(tag)}
								</span>
								{tag}
							</th>
						))}
					</tr>
				</thead>
				<tbody>
					{excerpt.turns.map(({ number, speaker }) => (
						<tr key={number}>
							<th scope="row">
								{number} <span class="tag-table-speaker">{speaker}</span>
							</th>
							{tags.map((tag) => (
								<td key={tag}>
									{stretches
										.filter(({ turn, entry }) => turn === number && entry.tag === tag)
										.map((stretch) => (
											<Cell stretch={stretch} key={stretch.entry.id} />
										))}
								</td>
							))}
						</tr>
					))}
				</tbody>
			</table>
		</div>
	);
}

function Cell({ stretch: { entry } }: { readonly stretch: TaggedStretch }) {
	const { quote } = entry.anchor;
	const why = [...entry.criteria, ...(entry.text === '' ? [] : [entry.text])];
	return (
		<div class="tag-table-words">
			<p>{quote ? `»${quote.exact}«` : 'hele turen'}</p>
			{why.map((text) => (
				<p class="tag-table-why" key={text}>
					{text}
				</p>
			))}
		</div>
	);
}

interface Props {
	readonly excerpt: Excerpt;
	readonly tags: readonly string[];
	readonly stretches: readonly TaggedStretch[];
	readonly setting: Setting;
}
