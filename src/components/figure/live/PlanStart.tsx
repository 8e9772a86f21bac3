import { useId, useRef, useState } from 'preact/hooks';
import { clockTime } from '~/domain/course/clock.ts';
import { readClock } from '~/domain/course/read-clock.ts';

/** When the class begins. What is typed counts when the field is left, and with Enter. */
export function PlanStart({ starts, usual, minutes, onBegin }: Props) {
	const id = useId();
	const button = useRef<HTMLButtonElement>(null);
	const [typed, setTyped] = useState<string | null>(null);
	const [said, setSaid] = useState<'nothing' | 'wrong' | 'begins'>('nothing');

	const set = (text: string): boolean => {
		const time = readClock(text);
		setSaid(time === null ? 'wrong' : 'begins');
		setTyped(time === null ? text : null);
		if (time !== null) onBegin(time);
		return time !== null;
	};
	return (
		<form
			class="plan-start"
			data-undrawn
			onSubmit={(event) => {
				event.preventDefault();
				// A field keeps every key, also those of a clicker; a button lets them through to the slides.
				if (set(typed ?? starts)) button.current?.focus();
			}}
		>
			<label for={id}>Vi begynder kl.</label>
			<input
				id={id}
				type="text"
				inputMode="decimal"
				autocomplete="off"
				size={6}
				maxLength={20}
				value={typed ?? starts}
				aria-invalid={said === 'wrong'}
				aria-describedby={`${id}-said`}
				onInput={({ currentTarget }) => setTyped(currentTarget.value)}
				onChange={({ currentTarget }) => set(currentTarget.value)}
			/>
			<button type="submit" class="button" ref={button}>
				Sæt
			</button>
			{starts !== usual && (
				<button
					type="button"
					class="button"
					onClick={() => {
						set(usual);
						button.current?.focus();
					}}
				>
					Tilbage til {usual}
				</button>
			)}
			<p class="plan-said" data-said={said} id={`${id}-said`} role="status">
				{said === 'wrong' && 'Skriv et klokkeslæt, fx 12.35.'}
				{said === 'begins' && `Planen går fra ${starts} til ${clockTime(starts, minutes)}.`}
			</p>
		</form>
	);
}

interface Props {
	/** `HH.MM`, now. */
	readonly starts: string;
	/** `HH.MM`, the course's own. */
	readonly usual: string;
	/** Of the whole plan. */
	readonly minutes: number;
	readonly onBegin: (starts: string) => void;
}
