import { useEffect, useRef, useState } from 'preact/hooks';
import { UndoLine } from '~/components/notebook/UndoLine.tsx';
import { mostHands, setHands, sumHands } from '~/domain/figure/hands.ts';
import { bringBackHands, clearHands } from '~/storage/hands.ts';
import { FigureDownload } from '../live/FigureDownload.tsx';
import { MisreadNote } from '../live/MisreadNote.tsx';
import { HandCounter } from './HandCounter.tsx';
import { HandsTable } from './HandsTable.tsx';
import { useHands } from './use-hands.ts';
import type { Removal } from '~/components/notebook/use-removal.ts';

/** A question to the room, counted with buttons or by typing, kept in this browser until it is cleared for the next class. */
export function LiveHands({ name, asked }: Props) {
	const { slide, answers } = asked;
	const { hands, count, isMisread } = useHands(name, slide, answers.length);
	const [alive, setAlive] = useState(false);
	const [said, setSaid] = useState('');
	const [isCut, setCut] = useState(false);
	const [removal, setRemoval] = useState<Removal | null>(null);
	const clearing = useRef<HTMLButtonElement>(null);
	useEffect(() => setAlive(true), []);
	const isCounted = sumHands(hands) > 0;
	// Counted again, here or in another window: there is nothing left to take back.
	useEffect(() => {
		if (isCounted) setRemoval(null);
	}, [isCounted]);

	if (!alive) return <HandsTable {...asked} />;
	const set = (answer: number, number: number) => {
		const next = setHands(hands, answer, number);
		const tooMany = number > mostHands;
		setCut(tooMany);
		setSaid(
			tooMany
				? `Der kan tælles op til ${mostHands}.`
				: `${answers[answer] ?? ''}: ${next[answer] ?? 0}`,
		);
		count(next);
	};
	const clear = () => {
		if (!isCounted) return;
		setSaid('');
		setCut(false);
		// What a link brought may not be kept yet.
		count(hands);
		const cleared = clearHands();
		setRemoval({
			words: cleared.size > 1 ? 'Hænderne er ryddet på alle dias.' : 'Hænderne er ryddet.',
			undo: () => {
				bringBackHands(cleared);
				setRemoval(null);
			},
		});
	};
	return (
		<HandsTable
			{...asked}
			hands={hands}
			count={(at) => (
				<HandCounter
					answer={answers[at] ?? ''}
					count={hands[at] ?? 0}
					isCounted={isCounted}
					onCount={(number) => set(at, number)}
				/>
			)}
		>
			<button
				type="button"
				class="button"
				ref={clearing}
				data-undrawn
				aria-disabled={!isCounted}
				onClick={clear}
			>
				Ryd til næste hold
			</button>
			<div data-undrawn>
				<UndoLine removal={removal} onUndone={() => clearing.current?.focus()} />
			</div>
			<p class={isCut ? 'hands-most' : 'visually-hidden'} role="status" data-undrawn>
				{said}
			</p>
			<MisreadNote isMisread={isMisread} />
			<FigureDownload fileName={`haender-${slide}`} />
		</HandsTable>
	);
}

export interface AskedHands {
	/** Id of the slide it stands on. */
	readonly slide: string;
	readonly question: string;
	readonly answers: readonly string[];
	readonly class?: string | undefined;
}

interface Props {
	/** Its name in the address. */
	readonly name: string;
	readonly asked: AskedHands;
}
