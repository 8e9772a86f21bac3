import { addresses } from '~/addresses.ts';
import { dateText } from '../date-text.ts';
import { GatheredEntry, type EntryProps } from './GatheredEntry.tsx';
import type { ExerciseNotes, Gathering } from '~/domain/notebook/gather.ts';

/** What one reader, or one room, has written: by excerpt, then by exercise. Nothing where there is nothing. */
export function GatheredNotes({ heading, gathering, ...shared }: Props) {
	const { excerpts, exercises } = gathering;
	if (excerpts.length + exercises.length === 0) return null;
	return (
		<section class="gathered-setting">
			<h2>{heading}</h2>
			{excerpts.map(({ id, title, entries }) => (
				<section class="gathered-part" key={`excerpt-${id}`}>
					<h3>
						{title === null ? (
							`Et uddrag, som kurset ikke har mere (${id})`
						) : (
							<a href={addresses.excerpt(id)}>{title}</a>
						)}
					</h3>
					<ol>
						{entries.map((entry) => (
							<GatheredEntry key={entry.id} entry={entry} showsExercise {...shared} />
						))}
					</ol>
				</section>
			))}
			{exercises.map((exercise) => (
				<section class="gathered-part" key={`exercise-${exercise.id}`}>
					<h3>{exerciseHeading(exercise)}</h3>
					{exercise.progress.when !== null && (
						<p class="small">{progressWords(exercise.progress)}</p>
					)}
					{exercise.suggestions.length + exercise.answers.length > 0 && (
						<ol>
							{[...exercise.suggestions, ...exercise.answers].map((entry) => (
								<GatheredEntry key={entry.id} entry={entry} {...shared} />
							))}
						</ol>
					)}
				</section>
			))}
		</section>
	);
}

function exerciseHeading({ id, title }: ExerciseNotes) {
	if (id === null) return 'Uden for en øvelse';
	if (title === null) return `En øvelse, som kurset ikke har mere (${id})`;
	return <a href={addresses.exercise(id)}>{`Øvelse: ${title}`}</a>;
}

function progressWords({ state, when }: ExerciseNotes['progress']): string {
	const date = when === null ? '' : dateText(when);
	switch (state) {
		case 'untouched':
			return '';
		case 'opened':
			return `Åbnet ${date}`;
		case 'begun':
			return `Sidst skrevet i ${date}`;
		case 'closed':
			return `Lukket ${date}`;
	}
}

interface Props extends Pick<EntryProps, 'course' | 'excerpts' | 'onRemove'> {
	readonly heading: string;
	readonly gathering: Gathering;
}
