import { classList } from './class-list.ts';
import './figure.css';
import type { ComponentChildren } from 'preact';

/** The frame of every figure: its size is the container that the drawing's styles ask. */
export function Figure({ name, class: extra, children, ...attributes }: FigureFrameProps) {
	return (
		<figure class={classList('figure', `figure-${name}`, extra)} {...attributes}>
			{children}
		</figure>
	);
}

/** What an author's `<Fragments>` gives every figure. */
export interface FigureProps {
	readonly class?: string | undefined;
}

interface FigureFrameProps extends FigureProps {
	/** e.g. `flip`, for the class `figure-flip`. */
	readonly name: string;
	readonly 'aria-labelledby'?: string;
	readonly 'data-side'?: string;
	readonly 'data-only'?: string | undefined;
	readonly 'data-placing'?: boolean | undefined;
	readonly 'data-reading'?: boolean | undefined;
	readonly hidden?: boolean | undefined;
	readonly children: ComponentChildren;
}
