import { useEffect, useRef, useState } from 'preact/hooks';
import { mostHands, typedHands } from '~/domain/figure/hands.ts';

/** The number of hands for one answer: one more, one fewer, or typed. */
export function HandCounter({ answer, count, isCounted, onCount }: Props) {
	// While somebody writes, nobody is an empty field or a 0, as they write it.
	const [nobody, setNobody] = useState<'' | '0' | null>(null);
	const shown = nobody ?? (isCounted ? String(count) : '');
	const field = useRef<HTMLInputElement>(null);
	useEffect(() => {
		// Preact would listen for another name where a browser has no property for it.
		const refuse = (event: InputEvent) => {
			if (typedHands(event.data ?? '') === null) event.preventDefault();
		};
		const input = field.current;
		input?.addEventListener('beforeinput', refuse);
		return () => input?.removeEventListener('beforeinput', refuse);
	}, []);
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
					ref={field}
					type="text"
					inputMode="numeric"
					autocomplete="off"
					size={3}
					aria-label={`Hænder: ${answer}`}
					value={shown}
					onInput={({ currentTarget }) => {
						const text = currentTarget.value;
						const written = typedHands(text);
						// What is no number says nothing about hands, and more than can be counted is not counted.
						const next = written === null ? shown : text && String(Math.min(written, mostHands));
						if (text !== next) currentTarget.value = next;
						if (written === null) return;
						setNobody(next === '' || next === '0' ? next : null);
						onCount(written);
					}}
					onBlur={() => setNobody(null)}
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
	/** Also with more than can be counted. */
	readonly onCount: (count: number) => void;
}
