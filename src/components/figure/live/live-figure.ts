import type { VNode } from 'preact';

/** What a figure's file exports, so that its element can bring it to life. */
export interface LiveFigureModule {
	/** Address of the styles it needs only when it is alive. */
	readonly styles: string;
	/** The figure as it was built, alive. */
	readonly draw: (place: FigurePlace) => VNode;
}

export interface FigurePlace {
	/** Its name in the page's address. */
	readonly name: string;
	/** What differs from place to place; made by our own build. */
	readonly options: Readonly<Record<string, unknown>>;
	/** Its data; made by our own build. `undefined` where it needs none. */
	readonly data: unknown;
}
