import { whereWords } from '~/domain/notebook/where-words.ts';
import { PrintedSlips } from './PrintedSlips.tsx';
import { printSlips } from './print-slips.ts';
import { useShared } from './use-shared.ts';
import type { Excerpt } from '~/domain/excerpt/excerpt.ts';
import type { Setting } from '~/domain/notebook/entry.ts';

/** What the group wrote together, to be read out or put on the wall. */
export function ReadShared({ exercise, setting, excerpts, most }: Props) {
	const shared = [...useShared(exercise, setting, most).values()]
		.filter(({ text }) => text.trim() !== '')
		.map(({ id, anchor, text }) => {
			const title = excerpts.find((excerpt) => excerpt.id === anchor?.excerpt)?.title ?? null;
			return {
				id,
				where: anchor ? whereWords(anchor) : 'Uden tur',
				lines: [text],
				title: excerpts.length > 1 ? title : null,
			};
		});
	if (shared.length === 0) {
		return <p class="gather-hint">I har ikke skrevet noget her endnu. Papir er også fint.</p>;
	}
	return (
		<div class="read-shared">
			<ol>
				{shared.map(({ id, where, lines, title }) => (
					<li key={id}>
						<p class="slip-where">
							{title !== null && `${title}, `}
							{where}
						</p>
						{lines.map((line) => (
							<p class="slip-line" key={line}>
								{line}
							</p>
						))}
					</li>
				))}
			</ol>
			<p class="screen-only">
				<button type="button" class="button" onClick={printSlips}>
					Udskriv til væggen
				</button>
			</p>
			<PrintedSlips slips={shared} />
		</div>
	);
}

interface Props {
	/** Id of the exercise. */
	readonly exercise: string;
	readonly setting: Setting;
	readonly excerpts: readonly Excerpt[];
	/** How many they write at most. */
	readonly most: number;
}
