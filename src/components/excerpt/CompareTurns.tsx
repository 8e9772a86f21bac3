import { Fragment } from 'preact';
import {
	alignByPosition,
	type ApartRow,
	type TurnSlice,
} from '~/domain/excerpt/align-by-position.ts';
import { Turn } from './Turn.tsx';
import './turns.css';
import './compare.css';
import type { Excerpt } from '~/domain/excerpt/excerpt.ts';

/**
 * Two excerpts side by side, row by row by sequential position, with the place where they part drawn as a fork. On a
 * narrow screen the two versions of a position stand under each other. Neither side is drawn louder.
 */
export function CompareTurns({ left, right, idPrefix, href }: CompareTurnsProps) {
	const { shared, apart } = alignByPosition(left, right);
	const sides = [
		{ side: 'left', name: 'Forløb A', excerpt: left, prefix: `${idPrefix}a-` },
		{ side: 'right', name: 'Forløb B', excerpt: right, prefix: `${idPrefix}b-` },
	] as const;
	return (
		<div class="compare-frame">
			<div class="compare" data-forked={shared.length > 0 ? '' : undefined}>
				{shared.map(({ kind, position, turn }) => (
					<Fragment key={position}>
						<Position at={position} note={kind === 'beginning' ? 'fælles begyndelse' : 'fælles'} />
						<div class="compare-shared">{turnList(turn, left, idPrefix, href)}</div>
					</Fragment>
				))}
				{shared.length > 0 && apart.length > 0 && (
					<p class="compare-fork">
						<span>Her skilles forløbene</span>
					</p>
				)}
				{apart.length > 0 &&
					sides.map(({ side, name, excerpt }) => (
						<div class="compare-head" data-side={side} key={side}>
							<p class="compare-name">{name}</p>
							<p class="compare-badge">Herkomst: {excerpt.provenance.words}</p>
						</div>
					))}
				{apart.map((row, index) => (
					<Fragment key={row.position}>
						<Position at={row.position} note={noteOn(row, index)} line={index > 0} />
						{sides.map(({ side, name, excerpt, prefix }) => {
							const slice = row[side];
							const previous = apart[index - 1]?.[side];
							const ends = slice !== null && !apart[index + 1]?.[side];
							return (
								<div
									class="compare-cell"
									data-side={side}
									data-line={index > 0 ? '' : undefined}
									data-place={slice === null ? 'after' : ends ? 'end' : undefined}
									key={side}
								>
									{(slice ?? previous) && <p class="compare-side">{name}</p>}
									{slice && turnList(slice, excerpt, prefix, href)}
									{!slice && previous && (
										<p class="compare-over">Forløbet er ikke gengivet længere.</p>
									)}
								</div>
							);
						})}
					</Fragment>
				))}
			</div>
		</div>
	);
}

export interface CompareTurnsProps {
	readonly left: Excerpt;
	readonly right: Excerpt;
	/** Stands before `t1`, `a-t2` and `b-t2` in the ids of the turns. */
	readonly idPrefix: string;
	/** The permanent address of a turn in its own excerpt. */
	readonly href: (excerpt: string, turn: number) => string;
}

/** »2. position«, and what is special about it. */
function Position({ at, note, line = false }: { at: number; note: string; line?: boolean }) {
	return (
		<p class="compare-position" data-line={line ? '' : undefined}>
			<b>{at}. position</b> {note !== '' && <span class="compare-note">{note}</span>}
		</p>
	);
}

/** The first position after the parting is where it shows how the turn that parted was taken. */
function noteOn({ kind }: ApartRow, index: number): string {
	if (index === 1) return 'hvordan bliver det taget?';
	return kind === 'continued' ? 'fortsat' : '';
}

function turnList(
	{ turn, start, end }: TurnSlice,
	excerpt: Excerpt,
	prefix: string,
	href: CompareTurnsProps['href'],
) {
	return (
		<ol class="excerpt" lang="da">
			<Turn
				turn={turn}
				turns={excerpt.turns}
				id={`${prefix}t${String(turn.number)}`}
				href={href(excerpt.id, turn.number)}
				slice={{ start, end }}
			/>
		</ol>
	);
}
