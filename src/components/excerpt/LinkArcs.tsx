import { useEffect, useRef, useState } from 'preact/hooks';
import { arcHead, linkArc } from '~/domain/excerpt/link-arc.ts';
import { linkLanes } from '~/domain/excerpt/link-lanes.ts';
import type { RefObject } from 'preact';
import type { Arc } from '~/domain/excerpt/link-arc.ts';
import type { LinkedTurns } from '~/domain/excerpt/link-lanes.ts';

/**
 * Links between turns as arcs in the left margin, with the arrow at the earlier turn. For the eye only: the list under a
 * turn says the same. Stands inside `frame`, which is measured again whenever its size changes.
 */
export function LinkArcs({ links, frame, markOf }: Props) {
	const drawing = useRef<SVGSVGElement>(null);
	const [arcs, setArcs] = useState<readonly DrawnArc[]>([]);

	useEffect(() => {
		if (!frame.current) return;
		// Also called as soon as it observes, when the page is laid out anyway.
		const observer = new ResizeObserver(() => {
			if (drawing.current) setArcs(measure(drawing.current, links, markOf));
		});
		observer.observe(frame.current);
		return () => observer.disconnect();
	}, [links, frame, markOf]);

	return (
		<svg ref={drawing} class="link-arcs" aria-hidden="true">
			{arcs.map((arc) => (
				<g key={arc.id} data-link={arc.kind}>
					{arc.kind === 'both' ? (
						<>
							<path d={linkArc(arc, 1.75)} />
							<path d={linkArc(arc, -1.75)} />
						</>
					) : (
						<path d={linkArc(arc)} />
					)}
					<path class="link-arc-head" d={arcHead(arc.x + headLength, arc.to)} />
				</g>
			))}
		</svg>
	);
}

/** The marks of the links' turns, in px of the drawing. Links with a turn that is not shown are left out. */
function measure(
	drawing: SVGSVGElement,
	links: readonly DrawnLink[],
	markOf: Props['markOf'],
): DrawnArc[] {
	const origin = drawing.getBoundingClientRect();
	const lanes = linkLanes(links);
	const count = Math.max(0, ...lanes.values()) + 1;
	return links.flatMap((link) => {
		const later = markOf(Math.max(link.from, link.to))?.getBoundingClientRect();
		const earlier = markOf(Math.min(link.from, link.to))?.getBoundingClientRect();
		if (!later || !earlier || link.from === link.to) return [];
		const x = Math.min(later.left, earlier.left) - origin.left - headLength - gap;
		return {
			id: link.id,
			kind: kindOf(link),
			x,
			// Above the middle where one leaves, below it where one comes: both can be seen at the same turn.
			from: later.top + later.height / 2 - origin.top - apart,
			to: earlier.top + earlier.height / 2 - origin.top + apart,
			lane: lanes.get(link.id) ?? 0,
			lanes: count,
			room: Math.max(0, origin.left + x),
		};
	});
}

/** In px: an arrow's head, air between it and the mark, and half the distance of two ends at one mark. */
const headLength = 9;
const gap = 3;
const apart = 4;

function kindOf({ processual, topical }: DrawnLink): DrawnArc['kind'] {
	if (processual && topical) return 'both';
	if (processual) return 'processual';
	return topical ? 'topical' : 'open';
}

interface DrawnLink extends LinkedTurns {
	readonly processual: boolean;
	readonly topical: boolean;
}

interface DrawnArc extends Arc {
	readonly id: string;
	/** `open`: neither is said of it yet. */
	readonly kind: 'processual' | 'topical' | 'both' | 'open';
}

interface Props {
	/** Those to draw: the open turn's, or all where they are few. The same array as long as they are the same. */
	readonly links: readonly DrawnLink[];
	/** The list of turns. */
	readonly frame: RefObject<HTMLElement>;
	/** The mark of a turn on this page; the same function as long as the page is. */
	readonly markOf: (turn: number) => Element | null;
}
