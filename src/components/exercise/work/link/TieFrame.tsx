import { useCallback, useRef } from 'preact/hooks';
import { LinkArcs } from '~/components/excerpt/LinkArcs.tsx';
import type { ComponentChildren } from 'preact';
import type { TieWork } from './tie-work.ts';

/** The turns of an excerpt with all their arcs, where somebody has asked for them and they can still be told apart. */
export function TieFrame({ links, showsAll, onShowAll, children }: Props) {
	const frame = useRef<HTMLDivElement>(null);
	const markOf = useCallback(
		(turn: number) =>
			frame.current?.querySelector(`.turn[value="${String(turn)}"] > .turn-mark`) ?? null,
		[],
	);
	const isTooMuch = links.length > mostArcs;
	const draws = showsAll && !isTooMuch;
	return (
		<>
			{links.length > 1 && (
				<div class="tie-arcs-switch screen-only">
					<label class="check">
						<input
							type="checkbox"
							checked={showsAll}
							onChange={({ currentTarget: { checked } }) => onShowAll(checked)}
						/>
						<span>Vis alle buer</span>
					</label>
					<p role="status">{showsAll && isTooMuch && tooMuch(links.length)}</p>
					{draws && <ArcKey />}
				</div>
			)}
			<div class="tie-frame" data-all={draws ? '' : undefined} ref={frame}>
				{children}
				{draws && <LinkArcs links={links} frame={frame} markOf={markOf} />}
			</div>
		</>
	);
}

/** What the lines of the arcs say. */
function ArcKey() {
	return (
		<ul class="tie-key" aria-hidden="true">
			{(['processual', 'topical', 'both', 'open'] as const).map((kind) => (
				<li key={kind}>
					<svg class="link-arcs" viewBox="0 0 28 8" width="28" height="8">
						<g data-link={kind}>
							{kind === 'both' ? <path d="M0 2.25H28M0 5.75H28" /> : <path d="M0 4H28" />}
						</g>
					</svg>
					{keyWords[kind]}
				</li>
			))}
		</ul>
	);
}

const keyWords = {
	processual: 'processuelt',
	topical: 'indholdsmæssigt',
	both: 'begge',
	open: 'ikke sagt endnu',
} as const;

/** More of them than this are a tangle. */
const mostArcs = 12;

function tooMuch(count: number): string {
	return `Her er ${count} knytninger. Så mange buer kan ingen følge på én gang. Åbn en tur for at se dens egne.`;
}

interface Props extends Pick<TieWork, 'links' | 'showsAll' | 'onShowAll'> {
	readonly children: ComponentChildren;
}
