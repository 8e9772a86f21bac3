/** A button at the end of a turn that leads back to its bar. It goes when somebody goes elsewhere. */
export function offerWayBack(turn: HTMLElement, bar: SVGElement): void {
	turn.querySelector('.score-back')?.remove();
	const life = new AbortController();
	const { signal } = life;
	const button = document.createElement('button');
	button.type = 'button';
	button.className = 'score-back';
	button.textContent = 'Tilbage til partituret';
	const end = () => {
		life.abort();
		button.remove();
	};
	button.addEventListener('click', () => {
		bar.focus({ preventScroll: true });
		if (!bar.closest('.slide-stage')) bar.scrollIntoView({ block: 'nearest' });
		end();
	});
	document.addEventListener(
		'focusin',
		({ target }) => {
			if (target instanceof Node && !turn.contains(target)) end();
		},
		{ signal },
	);
	turn.append(button);
}
