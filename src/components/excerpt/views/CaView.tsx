import { useEffect, useMemo } from 'preact/hooks';
import { caLines } from '~/domain/excerpt/ca-lines.ts';
import { CaTurns } from './CaTurns.tsx';
import { useColumns } from './use-columns.ts';
import type { ExcerptViewProps } from './DescribedView.tsx';

/**
 * An excerpt in rows of a fixed-width face, overlaps in one column. Where there is no room for that, it only says so; it
 * goes on measuring, and comes back when there is.
 */
export function CaView({ onRoom, ...props }: CaViewProps) {
	const { excerpt, from, to } = props;
	const { frame, ruler, columns } = useColumns(rulerText.length);
	const hasRoom = columns === null || columns >= leastColumns;
	useEffect(() => onRoom(hasRoom), [hasRoom, onRoom]);
	const speakers = excerpt.participants.filter(({ code }) =>
		excerpt.turns.some((turn) => turn.code === code),
	);
	const longest = Math.max(...excerpt.turns.map(({ code }) => code.length), 1);
	const width = Math.min(mostColumns, (columns ?? leastColumns) - longest - besideWords);
	const lines = useMemo(
		() => (hasRoom ? caLines(excerpt, { from, to, width }) : []),
		[excerpt, from, to, width, hasRoom],
	);
	return (
		<div class="ca" ref={frame}>
			<span class="ca-ruler" ref={ruler} aria-hidden="true">
				{rulerText}
			</span>
			{hasRoom ? (
				<>
					<p class="ca-key small">
						{speakers.map(({ code, name }) => `${code}: ${name}. `)}
						{excerpt.notation !== 'jefferson' &&
							'Punktum, komma og spørgsmålstegn er skriftsprogets.'}
					</p>
					<div
						class="ca-region"
						role="region"
						aria-label={`${excerpt.title} i CA-visning`}
						tabIndex={0}
					>
						<CaTurns lines={lines} codeColumns={longest + 2} {...props} />
					</div>
				</>
			) : (
				<p class="small">Der er ikke plads til CA-visningen her. Læsevisningen vises i stedet.</p>
			)}
		</div>
	);
}

export interface CaViewProps extends ExcerptViewProps {
	/** Whether there is room for this view; told once at the start and whenever it changes. Keep it the same function. */
	readonly onRoom: (hasRoom: boolean) => void;
}

/** Rows shorter than this are no longer easy to follow; neither are longer ones than this. */
const leastColumns = 60;
const mostColumns = 80;

/** Columns that the mark, the gaps, the speaker's colon and the space at the end of a row take at most. */
const besideWords = 8;

const rulerText = '0'.repeat(20);
