import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useAfterPaint } from './use-after-paint.ts';
import { turnsAround } from '~/domain/excerpt/turns-around.ts';
import type { Writing } from './writing.ts';

/** A list of the turns around the open ones, for whoever does not point at one of them. */
export function TurnChoice({
	writing: { excerpt, from, to },
	onChoice,
	onCancel,
}: TurnChoiceProps) {
	const id = useId();
	const [choice, setChoice] = useState(from > 1 ? String(from - 1) : none);
	const select = useRef<HTMLSelectElement>(null);
	useLayoutEffect(() => select.current?.focus(), []);
	// A list is slow to lay out, so it is filled when the choice is seen.
	const isPainted = useAfterPaint();
	const near = turnsAround(excerpt.turns, { from, to });
	const isAll = near.length === excerpt.turns.length - (to - from + 1);
	return (
		<div class="turn-choice">
			<label for={id}>
				Peg på en tur i uddraget, eller vælg {isAll ? 'den her' : 'en af de nærmeste her'}
			</label>
			<select
				id={id}
				value={choice}
				ref={select}
				onChange={({ currentTarget }) => setChoice(currentTarget.value)}
			>
				<option value={none}>Ingen synlig tilknytning</option>
				{(isPainted ? near : near.filter(({ number }) => String(number) === choice)).map(
					({ number, speaker, text }) => (
						<option key={number} value={number}>
							Tur {number}, {speaker}: {text.length > 40 ? `${text.slice(0, 40)} …` : text}
						</option>
					),
				)}
			</select>
			<p class="ways">
				<button
					type="button"
					class="button"
					onClick={() => onChoice(choice === none ? null : Number(choice))}
				>
					Knyt
				</button>
				<button type="button" class="button" onClick={onCancel}>
					Knyt ikke
				</button>
			</p>
		</div>
	);
}

const none = 'none';

interface TurnChoiceProps {
	readonly writing: Writing;
	/** `null`: no tie is seen. */
	readonly onChoice: (turn: number | null) => void;
	readonly onCancel: () => void;
}
