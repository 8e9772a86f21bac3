import { useId } from 'preact/hooks';
import { withSmall } from '~/domain/sentence/with-small.ts';
import type { Side } from '~/domain/excerpt/align-by-position.ts';

/** Both courses beside each other, or one at a time. */
export function SideSwitch({ names, only, onOnly }: Props) {
	const group = useId();
	const choices = [
		{ side: undefined, words: 'Begge forløb' },
		{ side: 'left', words: `Kun ${withSmall(names[0])}` },
		{ side: 'right', words: `Kun ${withSmall(names[1])}` },
	] as const;
	return (
		<fieldset class="compare-switch screen-only">
			<legend>Vis</legend>
			{choices.map(({ side, words }) => (
				<label key={words}>
					<input type="radio" name={group} checked={side === only} onChange={() => onOnly(side)} />
					{words}
				</label>
			))}
		</fieldset>
	);
}

interface Props {
	readonly names: readonly [string, string];
	/** Left out: both. */
	readonly only: Side | undefined;
	readonly onOnly: (only: Side | undefined) => void;
}
