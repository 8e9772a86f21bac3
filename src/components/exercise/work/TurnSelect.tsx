import { useId } from 'preact/hooks';
import './turn-select.css';
import type { Excerpt } from '~/domain/excerpt/excerpt.ts';

/** A turn out of one or more excerpts, or none. */
export function TurnSelect({ label, none, excerpts, from = 1, chosen, onTurn }: Props) {
	const id = useId();
	const options = (excerpt: Excerpt) =>
		excerpt.turns
			.filter(({ number }) => number >= from)
			.map(({ number, speaker }) => (
				<option key={number} value={`${excerpt.id} ${number}`}>
					Tur {number}, {speaker}
				</option>
			));
	const choose = (value: string) => {
		const [excerptId, turn] = value.split(' ');
		const excerpt = excerpts.find((each) => each.id === excerptId);
		onTurn(excerpt ? { excerpt, turn: Number(turn) } : null);
	};
	return (
		<div class="turn-select">
			<label for={id}>{label}</label>
			<select
				id={id}
				value={chosen ? `${chosen.excerpt.id} ${chosen.turn}` : ''}
				onChange={({ currentTarget }) => choose(currentTarget.value)}
			>
				{none !== undefined && <option value="">{none}</option>}
				{excerpts.length === 1
					? excerpts.map(options)
					: excerpts.map((excerpt) => (
							<optgroup key={excerpt.id} label={excerpt.title}>
								{options(excerpt)}
							</optgroup>
						))}
			</select>
		</div>
	);
}

interface Props {
	readonly label: string;
	/** The words for no turn; left out, there must be one. */
	readonly none?: string;
	readonly excerpts: readonly Excerpt[];
	/** The first turn that can be chosen. */
	readonly from?: number;
	readonly chosen: ChosenTurn | null;
	readonly onTurn: (turn: ChosenTurn | null) => void;
}

export interface ChosenTurn {
	readonly excerpt: Excerpt;
	readonly turn: number;
}
