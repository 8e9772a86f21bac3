import { Fragment } from 'preact';
import { describeTurn } from '~/domain/excerpt/description.ts';
import { pauseWord } from '~/domain/excerpt/pause-word.ts';
import { turnRange } from '~/domain/excerpt/turn-range.ts';
import { voiceOf } from '~/domain/excerpt/voice.ts';
import { useSignMarks } from '../sign-marks.ts';
import { TurnMark } from '../TurnMark.tsx';
import type { CaTurn } from '~/domain/excerpt/ca-lines.ts';
import type { CaPart } from '~/domain/excerpt/ca-parts.ts';
import type { Between } from '~/domain/excerpt/excerpt.ts';
import type { ExcerptViewProps } from './DescribedView.tsx';

/** The rows of all turns, each with its number and speaker at the first. */
export function CaTurns(props: CaTurnsProps) {
	const { excerpt, from, to, idPrefix, href, mark, countAt, lines, codeColumns } = props;
	const { between } = turnRange(excerpt, from, to);
	return (
		<ol class="excerpt ca-turns">
			{between.filter(({ after }) => after === 0).map(rowBetween)}
			{lines.map(({ turn, rows }) => {
				const { number, speaker, code } = turn;
				const voice = voiceOf(speaker);
				const count = countAt?.(number) ?? '';
				const description = describeTurn(turn, excerpt.turns);
				return (
					<Fragment key={number}>
						<li
							class="ca-turn"
							id={`${idPrefix}t${String(number)}`}
							value={number}
							data-turn={number}
							data-voice={voice}
						>
							{mark?.(turn) ?? <TurnMark voice={voice} number={number} href={href(number)} />}
							<p class="ca-code">
								<span aria-hidden="true">{`${code}:`.padEnd(codeColumns)}</span>
								<span class="visually-hidden">
									{speaker}
									{turn.uncertainSpeaker && ' (usikkert)'}
								</span>
							</p>
							<div>
								{description !== '' && <p class="visually-hidden">{description}</p>}
								<CaRows rows={rows} />
								{count !== '' && <p class="turn-count">{count}</p>}
							</div>
						</li>
						{between.filter(({ after }) => after === number).map(rowBetween)}
					</Fragment>
				);
			})}
		</ol>
	);
}

interface CaTurnsProps extends ExcerptViewProps {
	readonly lines: readonly CaTurn[];
	/** Columns for a speaker's code, its colon and a space. */
	readonly codeColumns: number;
}

function CaRows({ rows }: Pick<CaTurn, 'rows'>) {
	const marksOf = useSignMarks();
	const piece = ({ text, isPadding, sign, overlap }: CaPart) => {
		if (isPadding || (sign === null && overlap === null)) return text;
		return (
			<span
				class={overlap ? 'ca-overlap' : undefined}
				aria-hidden={sign !== null && isSilent(text) ? 'true' : undefined}
				{...marksOf(sign)}
			>
				{text}
			</span>
		);
	};
	return (
		<p class="ca-rows">
			{rows.map((row, index) => (
				<span class="ca-row" key={index}>
					{row.map(piece)}{' '}
				</span>
			))}
		</p>
	);
}

/** A sign without words of its own; what it means stands in the sentence before the turn. */
function isSilent(text: string): boolean {
	return !text.startsWith('((') && !/^\[\p{L}/u.test(text);
}

/** What stands on a line of its own. It is nobody's turn and has no number. */
function rowBetween(item: Between) {
	return (
		<li class="ca-between">
			{item.type === 'event' ? (
				`((${item.v}))`
			) : (
				<>
					<span aria-hidden="true">({String(item.v).replace(/(?<=\d)\./u, ',')})</span>
					<span class="visually-hidden">{pauseWord(item.v)}</span>
				</>
			)}
		</li>
	);
}
