import { useId } from 'preact/hooks';
import { legend } from '~/domain/excerpt/legend.ts';
import { signNote } from '~/domain/excerpt/sign-notes.ts';
import { signPlaces } from '~/domain/excerpt/sign-places.ts';
import type { Excerpt } from '~/domain/excerpt/excerpt.ts';
import type { Signs } from './use-signs.ts';

/**
 * The signs that stand in the turns shown, each a button that tells more of it and marks its places. The way to the signs
 * without a pointer. Nothing when there are none.
 */
export function SignLegend({ shown, signs }: SignLegendProps) {
	const id = useId();
	const entries = legend(shown);
	if (entries.length === 0) return null;
	return (
		<div class="legend">
			<p>Tegn i uddraget</p>
			<ul
				class="sign-list"
				onKeyDown={(event) => {
					if (event.key !== 'Escape' || signs.open === null) return;
					event.stopPropagation();
					signs.close();
				}}
			>
				{entries.map(({ key, sign, meaning }) => {
					const isOpen = signs.open?.entry.key === key && signs.open.pointed === null;
					const note = signNote(key);
					return (
						<li key={key}>
							<button
								type="button"
								aria-expanded={isOpen}
								aria-controls={isOpen ? `${id}-${key}` : undefined}
								onClick={() => signs.toggle(key)}
							>
								<b aria-hidden="true">{sign}</b>
								<span>{meaning}</span>
							</button>
							{isOpen && (
								<div class="sign-more" id={`${id}-${key}`}>
									{note !== '' && <p>{note}</p>}
									<p>{signPlaces(key, shown)}</p>
								</div>
							)}
						</li>
					);
				})}
			</ul>
		</div>
	);
}

interface SignLegendProps {
	/** The turns that are shown, and what stands between them. */
	readonly shown: Pick<Excerpt, 'turns' | 'between'>;
	readonly signs: Signs;
}
