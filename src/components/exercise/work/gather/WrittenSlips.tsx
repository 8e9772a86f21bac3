import { useEffect, useRef } from 'preact/hooks';
import { NoteSection } from '~/components/notebook/NoteSection.tsx';
import { TurnSlips } from './TurnSlips.tsx';
import type { Writing } from '~/components/notebook/writing.ts';
import type { Slip } from '~/domain/exercise/slips.ts';

/** The slips a room has written at one turn, and the way to write another. */
export function WrittenSlips({ writing, slips, isOpen, onOpen, announce }: Props) {
	const section = useRef<HTMLDivElement>(null);
	useEffect(() => {
		if (isOpen) section.current?.querySelector('textarea')?.focus();
	}, [isOpen]);
	return (
		<div class="written-slips" ref={section}>
			{!isOpen && <TurnSlips slips={slips} />}
			<button
				type="button"
				class="button screen-only"
				aria-expanded={isOpen}
				onClick={() => onOpen(!isOpen)}
			>
				{isOpen ? 'Luk' : 'Skriv en seddel'}
				<span class="visually-hidden"> ved tur {writing.from}</span>
			</button>
			{isOpen && (
				<NoteSection
					writing={writing}
					notes={slips.map(({ note }) => note)}
					words={false}
					announce={announce}
				/>
			)}
		</div>
	);
}

interface Props {
	readonly writing: Writing;
	/** Those at the turn. */
	readonly slips: readonly Slip[];
	readonly isOpen: boolean;
	readonly onOpen: (isOpen: boolean) => void;
	/** Says something politely. */
	readonly announce: (words: string) => void;
}
