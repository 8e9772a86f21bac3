import type { Segment } from '~/domain/excerpt/segment.ts';

/**
 * A turn's words with their notation. Signs are for the eye; what they mean stands in the sentence before the turn.
 * An overlap is told by a dotted line and a letter, the same at both turns.
 */
export function TurnWords({ row }: { row: readonly Segment[] }) {
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

function piece({ kind, text }: Segment) {
	switch (kind) {
		case 'words':
		case 'space':
			return text;
		case 'comment':
			return <i class="turn-comment">{text}</i>;
		case 'bracket':
			return (
				<i class="turn-comment" aria-hidden="true">
					{text}
				</i>
			);
		case 'sign':
			return <span aria-hidden="true">{text}</span>;
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
