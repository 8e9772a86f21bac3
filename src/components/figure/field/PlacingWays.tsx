import { numberWord } from '~/domain/excerpt/number-word.ts';
import { withCapital } from '~/domain/sentence/with-capital.ts';
import { printPlacementsFile } from '~/formats/figure/placements-file.ts';
import { saveFile } from '~/components/site/save-file.ts';
import type { Placements } from '~/domain/figure/placement.ts';
import type { FieldKind } from './field-figure.ts';
import type { PlaceItem } from './PlacingField.tsx';

/** What can be done with the whole field: take it along, lay others' beside it, begin again, go back to reading. */
export function PlacingWays(props: Props) {
	const { kind, placements, kept, chosen, others, addFiles, placeItem } = props;
	const save = () =>
		saveFile(
			printPlacementsFile(kind.id, placements),
			'application/json',
			`placeringer-${kind.id}.json`,
		);
	return (
		<>
			<div class="placing-ways screen-only" data-undrawn>
				{placements.has(chosen) && (
					<button type="button" class="placing-small" onClick={() => placeItem(chosen, null)}>
						Tag {kind.theOne} af feltet
					</button>
				)}
				{placements.size > 0 && (
					<button type="button" onClick={props.onEmpty}>
						Tag alle af feltet
					</button>
				)}
				{kept.size > 0 && !isSame(kept, placements) && (
					<button type="button" onClick={props.onShowKept}>
						Vis dem, du placerede sidst
					</button>
				)}
				{placements.size > 0 && (
					<button type="button" class="placing-small" onClick={save}>
						Hent placeringerne
					</button>
				)}
				<label>
					Læg andres placeringer ind
					<input
						class="visually-hidden"
						type="file"
						accept=".json,.jsonld,application/json,application/ld+json"
						multiple
						onChange={({ currentTarget }) => {
							addFiles([...(currentTarget.files ?? [])]);
							// So that the same file can be chosen again.
							currentTarget.value = '';
						}}
					/>
				</label>
				{others.length > 0 && (
					<button type="button" onClick={props.onClearOthers}>
						Tag andres væk igen
					</button>
				)}
				<button type="button" onClick={props.onRead}>
					Vis feltet uden {kind.several}
				</button>
			</div>
			<p
				class="small placing-told screen-only"
				role="status"
				data-problem={props.hasProblem || undefined}
				data-undrawn
			>
				{props.told}
			</p>
			{others.length === 0 && (
				<p class="small placing-foot screen-only" data-undrawn>
					Filen med andres placeringer kan også trækkes ind på figuren. Den bliver på din maskine.
				</p>
			)}
			<p class="small placing-foot">
				{others.length > 0 &&
					`Fyldte mærker er dine. Hule er fra ${others.length === 1 ? 'en anden' : `${numberWord(others.length)} andre`}. `}
				{withCapital(kind.all)} er konstrueret til undervisning.
			</p>
		</>
	);
}

function isSame(a: Placements, b: Placements): boolean {
	return (
		a.size === b.size && [...a].every(([id, { x, y }]) => b.get(id)?.x === x && b.get(id)?.y === y)
	);
}

interface Props {
	readonly kind: FieldKind;
	readonly placements: Placements;
	/** What the reader placed last, as the notebook has it. */
	readonly kept: Placements;
	readonly chosen: string;
	readonly others: readonly Placements[];
	/** What came of the last file. */
	readonly told: string;
	/** Something could not be read. */
	readonly hasProblem: boolean;
	readonly addFiles: (files: readonly File[]) => void;
	readonly placeItem: PlaceItem;
	readonly onEmpty: () => void;
	readonly onShowKept: () => void;
	readonly onClearOthers: () => void;
	readonly onRead: () => void;
}
