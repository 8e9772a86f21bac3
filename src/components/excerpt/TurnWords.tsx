import { useSignMarks, type SignMarks } from './sign-marks.ts';
import type { ComponentChild } from 'preact';
import type { WordRange } from '~/domain/excerpt/turn-words.ts';
import type { Segment } from '~/domain/excerpt/segment.ts';

/**
 * A turn's words with their notation. Signs are for the eye; what they mean stands in the sentence before the turn.
 * An overlap is told by a dotted line and a letter, the same at both turns.
 */
export function TurnWords({ row, noted = [], drawNoted = drawMark }: TurnWordsProps) {
	const marksOf = useSignMarks();
	const piece = (segment: Segment) => {
		const piece = drawn(segment, marksOf(segment.sign));
		return isNoted(segment, noted) ? drawNoted(piece, segment) : piece;
	};
	return (
		<p class="turn-words">
			{groups(row).map(({ key, letter, members, ends }) =>
				key === null ? (
					members.map(piece)
				) : (
					<span class="overlap" data-pair={letter}>
						{members.map(piece)}
						{ends && letter !== null && <sup aria-hidden="true">{letter}</sup>}
					</span>
				),
			)}
		</p>
	);
}

function drawMark(piece: ComponentChild) {
	return <mark class="noted">{piece}</mark>;
}

function isNoted({ kind, start, end }: Segment, noted: readonly WordRange[]): boolean {
	return kind === 'words' && noted.some((words) => words.start <= start && end <= words.end);
}

interface TurnWordsProps {
	readonly row: readonly Segment[];
	/** Words the reader has written about; the row is cut at their ends. */
	readonly noted?: readonly WordRange[];
	/** Draws these words, where they are more than marked. */
	readonly drawNoted?: ((piece: ComponentChild, words: WordRange) => ComponentChild) | undefined;
}

export type DrawNoted = NonNullable<TurnWordsProps['drawNoted']>;

function drawn({ kind, text, sign }: Segment, marks: SignMarks) {
	switch (kind) {
		case 'words':
			return sign === null ? text : <span {...marks}>{text}</span>;
		case 'space':
			return text;
		case 'comment':
			return (
				<i class="turn-comment" {...marks}>
					{text}
				</i>
			);
		case 'bracket':
			return (
				<i class="turn-comment" aria-hidden="true" {...marks}>
					{text}
				</i>
			);
		case 'sign':
			return (
				<span aria-hidden="true" {...marks}>
					{text}
				</span>
			);
		case 'boundary':
			return <span class="visually-hidden"> </span>;
	}
}

interface Group {
	/** `null`: not in an overlap. */
	readonly key: number | null;
	readonly letter: string | null;
	readonly members: Segment[];
	/** Nothing more of this overlap follows. */
	ends: boolean;
}

/** Neighbours that belong to the same overlap, together. */
function groups(row: readonly Segment[]): Group[] {
	const found: Group[] = [];
	for (const segment of row) {
		const key = segment.overlap?.key ?? null;
		const last = found.at(-1);
		if (last?.key === key) {
			last.members.push(segment);
			continue;
		}
		for (const group of found) if (group.key === key) group.ends = false;
		found.push({ key, letter: segment.overlap?.letter ?? null, members: [segment], ends: true });
	}
	return found;
}
