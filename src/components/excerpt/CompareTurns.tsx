import { Fragment } from 'preact';
import { alignByPosition, type ApartRow, type Side } from '~/domain/excerpt/align-by-position.ts';
import { CompareCell, SlicedTurn, type ComparedSide } from './CompareCell.tsx';
import './turns.css';
import './compare.css';
import type { ComponentChildren } from 'preact';
import type { Excerpt } from '~/domain/excerpt/excerpt.ts';

/**
 * Two excerpts side by side, row by row by sequential position, with the place where they part drawn as a fork. On a
 * narrow screen the two versions of a position stand under each other. Neither side is drawn louder.
 */
export function CompareTurns({ left, right, idPrefix, href, ...shown }: CompareTurnsProps) {
	const { names = ['Forløb A', 'Forløb B'], only, underTurn, underRow } = shown;
	const { from = 1, to = Infinity } = shown;
	const { shared, apart } = alignByPosition(left, right);
	const isShown = ({ position }: { readonly position: number }) =>
		from <= position && position <= to;
	const rows = apart.filter(isShown);
	const both: ComparedSide[] = [
		{ side: 'left', name: names[0], excerpt: left, prefix: `${idPrefix}a-` },
		{ side: 'right', name: names[1], excerpt: right, prefix: `${idPrefix}b-` },
	];
	const sides = both.filter(({ side }) => only === undefined || only === side);
	const isForked = shared.length > 0 && rows.length > 0;
	return (
		<div class="compare-frame">
			<div class="compare" data-forked={isForked ? '' : undefined} data-only={only}>
				{shared.filter(isShown).map(({ kind, position, turn }) => (
					<Fragment key={position}>
						<Position at={position} note={kind === 'beginning' ? 'fælles begyndelse' : 'fælles'} />
						<div class="compare-shared">
							<SlicedTurn slice={turn} excerpt={left} prefix={idPrefix} href={href} />
						</div>
					</Fragment>
				))}
				{isForked && (
					<p class="compare-fork">
						<span>Her skilles forløbene</span>
					</p>
				)}
				{rows.length > 0 &&
					sides.map(({ side, name, excerpt }) => (
						<div class="compare-head" data-side={side} key={side}>
							<p class="compare-name">{name}</p>
							<p class="compare-badge">Herkomst: {excerpt.provenance.words}</p>
						</div>
					))}
				{rows.map((row) => {
					const index = apart.indexOf(row);
					const isFirst = index === 0;
					return (
						<Fragment key={row.position}>
							<Position at={row.position} note={noteOn(row, index)} line={!isFirst} />
							{sides.map((each) => (
								<CompareCell
									key={each.side}
									side={each}
									slice={row[each.side]}
									isFirst={isFirst}
									place={placeOf(apart, index, each.side)}
									href={href}
								>
									{underTurn?.(row, each.side)}
								</CompareCell>
							))}
							{underRow?.(row)}
						</Fragment>
					);
				})}
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
	/** What the two are called; left out, »Forløb A« and »Forløb B«. */
	readonly names?: readonly [string, string];
	/** One of them alone, from where they part. */
	readonly only?: Side | undefined;
	/** First and last position to show; left out, all. */
	readonly from?: number | undefined;
	readonly to?: number | undefined;
	/** What a reader has to do with a turn, under it. */
	readonly underTurn?: (row: ApartRow, side: Side) => ComponentChildren;
	/** What a reader has to do with both versions of a position, under them. */
	readonly underRow?: (row: ApartRow) => ComponentChildren;
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

/** Where a version has come to in a row. */
function placeOf(apart: readonly ApartRow[], index: number, side: Side) {
	if (!apart[index]?.[side]) return apart[index - 1]?.[side] ? 'after' : 'nothing';
	return apart[index + 1]?.[side] ? 'within' : 'end';
}
