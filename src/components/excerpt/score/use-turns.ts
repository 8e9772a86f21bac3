import { useEffect, useState } from 'preact/hooks';
import { addresses } from '~/addresses.ts';
import { offerWayBack } from './way-back.ts';
import type { RefObject } from 'preact';
import type { Excerpt } from '~/domain/excerpt/excerpt.ts';

/**
 * The turns of the excerpt that stand on the same page as its score: the one somebody is at, those that are still to
 * come on a slide, and how to get to one. Where a turn is not on the page, its bar leads to the excerpt's own.
 *
 * @param idPrefix what stands before `t4` in the ids of the turns beside the score.
 */
export function useTurns(place: RefObject<HTMLElement>, excerpt: Excerpt, idPrefix: string): Turns {
	const [present, setPresent] = useState<number | null>(null);
	const [hidden, setHidden] = useState<ReadonlySet<number>>(new Set());
	const turnOf = (number: number) =>
		document.getElementById(`${idPrefix}t${String(number)}`) ??
		(location.pathname === addresses.excerpt(excerpt.id)
			? document.getElementById(`t${String(number)}`)
			: null);

	useEffect(() => {
		const follow = ({ target }: FocusEvent) => {
			// On the score itself one is still at the turn one came from.
			if (!(target instanceof Element) || place.current?.contains(target)) return;
			const turn = target.closest('.turn');
			setPresent(
				excerpt.turns.find(({ number }) => turn && turnOf(number) === turn)?.number ?? null,
			);
		};
		document.addEventListener('focusin', follow);
		return () => document.removeEventListener('focusin', follow);
	}, []);

	useEffect(() => {
		const slide = place.current?.closest('.slide');
		if (!slide) return;
		const look = () => {
			const coming = excerpt.turns
				.map(({ number }) => number)
				.filter((number) => turnOf(number)?.matches('.slide-stage .fragment:not(.visible)'));
			setHidden((before) => (String([...before]) === String(coming) ? before : new Set(coming)));
		};
		look();
		const observer = new MutationObserver(look);
		observer.observe(slide, { subtree: true, attributeFilter: ['class'] });
		return () => observer.disconnect();
	}, []);

	const go = (number: number, event: MouseEvent) => {
		if (event.ctrlKey || event.metaKey || event.shiftKey) return;
		const turn = turnOf(number);
		const mark = turn?.querySelector<HTMLElement>('.turn-mark');
		const bar = event.currentTarget;
		if (!turn || !mark || !(bar instanceof SVGElement)) return;
		event.preventDefault();
		setPresent(number);
		// An earlier turn may have gone out of sight to make room on a slide.
		if (mark.getClientRects().length === 0) return;
		if (!turn.closest('.slide-stage')) turn.scrollIntoView({ block: 'center' });
		mark.focus({ preventScroll: true });
		offerWayBack(turn, bar);
	};
	return { present, hidden, go };
}

interface Turns {
	readonly present: number | null;
	readonly hidden: ReadonlySet<number>;
	/** Answers a click on a bar. */
	readonly go: (turn: number, event: MouseEvent) => void;
}
