import { SeenElement } from '~/components/site/seen-element.ts';

/**
 * A list of exercises that tells what the reader has done in each. It asks for the notebook when somebody comes to it;
 * without script, and where the notebook cannot be fetched, it is the list alone.
 */
export class ChapterProgressElement extends SeenElement {
	/** The element itself is an inline box around a list, and as wide as nothing. */
	protected override seenPart(): HTMLElement {
		return this.querySelector<HTMLElement>('ul, ol') ?? this;
	}

	protected override async come(signal: AbortSignal) {
		const { showProgress } = await import('./show-progress.ts');
		if (!signal.aborted) showProgress(this, signal);
	}
}

customElements.define('chapter-progress', ChapterProgressElement);
