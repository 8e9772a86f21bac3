/**
 * Arranges an excerpt that is shown turn by turn: marks which turn is the present one, and makes it fit its slide. The
 * present turn is always whole; where there is no room for all earlier ones, the first go out of sight.
 */
export function fitExcerpt(excerpt: HTMLElement): void {
	const shown = [...excerpt.querySelectorAll<HTMLElement>('.turn')].filter(isShown);
	const present = shown.pop();
	if (!present) return;
	for (const item of excerpt.children) item.removeAttribute('data-place');
	present.dataset['place'] = 'now';
	const next = present.nextElementSibling;
	if (next instanceof HTMLElement && next.matches('[data-next]')) next.dataset['place'] = 'next';

	const fits = () => excerpt.scrollHeight <= excerpt.clientHeight;
	const fitsAt = (size: Size) => {
		excerpt.dataset['size'] = size;
		return fits();
	};
	const place = (turn: HTMLElement, where: 'before' | 'gone') => {
		turn.dataset['place'] = where;
	};

	for (const turn of shown) place(turn, 'before');
	if (fitsAt('large') || fitsAt('medium')) return;
	for (const turn of shown) place(turn, 'gone');
	if (!fitsAt('medium')) excerpt.dataset['size'] = 'small';
	for (const turn of shown.reverse()) {
		place(turn, 'before');
		if (fits()) continue;
		place(turn, 'gone');
		return;
	}
}

/** Of the present turn's words. */
type Size = 'large' | 'medium' | 'small';

function isShown(turn: Element): boolean {
	return !turn.matches('.fragment:not(.visible)');
}
