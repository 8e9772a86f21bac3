/**
 * Arranges an excerpt that is shown turn by turn: marks which turn is the present one, and makes it fit its slide. The
 * present turn is always whole. Where there is no room for all earlier ones the first go out of sight; the one before
 * the present stays as long as it can, for a turn is read as an answer to it.
 *
 * @returns whether the present turn fits at all.
 */
export function fitExcerpt(excerpt: HTMLElement): boolean {
	const shown = [...excerpt.querySelectorAll<HTMLElement>('.turn')].filter(isShown);
	const present = shown.pop();
	if (!present) return true;
	for (const item of excerpt.children) item.removeAttribute('data-place');
	present.dataset['place'] = 'now';
	const next = present.nextElementSibling;
	if (next instanceof HTMLElement && next.matches('[data-next]')) next.dataset['place'] = 'next';

	const attempts: readonly Attempt[] = [
		{ size: 'large', earlier: shown.length },
		{ size: 'medium', earlier: shown.length },
		{ size: 'medium', earlier: 1 },
		{ size: 'small', earlier: 1 },
		{ size: 'large', earlier: 0 },
		{ size: 'medium', earlier: 0 },
		{ size: 'small', earlier: 0 },
	];
	const fits = (attempt: Attempt) => {
		arrange(excerpt, shown, attempt);
		return excerpt.scrollHeight <= excerpt.clientHeight;
	};
	const best = attempts.find(fits);
	if (!best) return false;
	let { earlier } = best;
	while (earlier < shown.length && fits({ ...best, earlier: earlier + 1 })) earlier += 1;
	arrange(excerpt, shown, { ...best, earlier });
	return true;
}

interface Attempt {
	/** Of the present turn's words. */
	readonly size: 'large' | 'medium' | 'small';
	/** How many of the turns before it are in sight. */
	readonly earlier: number;
}

function arrange(excerpt: HTMLElement, turns: readonly HTMLElement[], { size, earlier }: Attempt) {
	excerpt.dataset['size'] = size;
	for (const [index, turn] of turns.entries()) {
		turn.dataset['place'] = turns.length - index <= earlier ? 'before' : 'gone';
	}
}

function isShown(turn: Element): boolean {
	return !turn.matches('.fragment:not(.visible)');
}
