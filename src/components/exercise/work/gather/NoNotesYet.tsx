import { addresses } from '~/addresses.ts';
import type { Excerpt } from '~/domain/excerpt/excerpt.ts';
import type { ExerciseWay } from '~/domain/exercise/exercise-way.ts';

/** Where there is nothing to bring yet: how one begins, and that paper will do. */
export function NoNotesYet({ excerpts, noticing }: Props) {
	return (
		<p class="gather-hint">
			Du har ingen noter på{' '}
			{excerpts.map(({ id, title }, at) => (
				<>
					{at > 0 && ' eller '}
					<a href={addresses.excerpt(id)}>{title}</a>
				</>
			))}{' '}
			endnu.{' '}
			{noticing && (
				<>
					Begynd i øvelsen <a href={noticing.href}>{noticing.title}</a>, og kom tilbage.{' '}
				</>
			)}
			Har du dine noter på papir, kan I bruge dem i stedet.
		</p>
	);
}

interface Props {
	readonly excerpts: readonly Excerpt[];
	/** Where one notices; `null` where the course has no such exercise. */
	readonly noticing: ExerciseWay | null;
}
