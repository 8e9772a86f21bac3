import { useState } from 'preact/hooks';
import { mostHands } from '~/domain/figure/hands.ts';

/** The number of hands for one answer: one more, one fewer, or typed. */
export function HandCounter({ answer, count, isCounted, onCount }: Props) {
	// While somebody writes, the field is as they write it.
	const [typed, setTyped] = useState<string | null>(null);
	return (
		<span class="hands-counter">
			<button
				type="button"
				class="button"
				data-undrawn
				aria-label={`Én færre: ${answer}`}
				aria-disabled={count === 0}
				onClick={() => count > 0 && onCount(count - 1)}
			>
				–
			</button>
			<span class="hands-number">
				{/* Behind the field: for the drawing that is taken along, which has no fields. */}
				<span aria-hidden="true">{isCounted && count}</span>
				<input
					type="text"
					inputMode="numeric"
					autocomplete="off"
					maxLength={3}
					size={3}
					aria-label={`Hænder: ${answer}`}
					value={typed ?? (isCounted ? String(count) : '')}
					onInput={({ currentTarget }) => {
						// Only digits: what else is written says nothing about hands.
						const digits = currentTarget.value.replace(/\D/gu, '');
						currentTarget.value = digits;
						setTyped(digits);
						onCount(Number(digits));
					}}
					onBlur={() => setTyped(null)}
					onKeyDown={(event) => {
						// A field keeps every key, also those of a clicker; the button beside it lets them through to the slides.
						if (event.key !== 'Enter') return;
						// Or it would press the button it comes to.
						event.preventDefault();
						nextOf(event.currentTarget)?.focus();
					}}
				/>
			</span>
			<button
				type="button"
				class="button"
				data-undrawn
				aria-label={`Én til: ${answer}`}
				aria-disabled={count >= mostHands}
				onClick={() => onCount(count + 1)}
			>
				+
			</button>
		</span>
	);
}

/** Where Enter leads from a number: to the number of the next answer, after the last to the button beside it. */
function nextOf(field: HTMLInputElement): HTMLElement | null | undefined {
	const next = field.closest('tr')?.nextElementSibling;
	if (next) return next.querySelector('input');
	return field.closest('.hands-counter')?.querySelector<HTMLElement>(':scope > :last-child');
}

interface Props {
	/** Its words. */
	readonly answer: string;
	readonly count: number;
	/** Whether anything has been counted for any answer; an empty field says that nothing has. */
	readonly isCounted: boolean;
	readonly onCount: (count: number) => void;
}
