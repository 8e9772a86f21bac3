/** Fills the screen, or gives it back. Where a browser refuses, the page stays in its window. */
export function toggleFullscreen(): void {
	if (!document.fullscreenEnabled) return;
	const done = document.fullscreenElement
		? document.exitFullscreen()
		: document.documentElement.requestFullscreen();
	done.catch(() => undefined);
}
