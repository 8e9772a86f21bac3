import type { ReferredKind } from './words/ids.ts';

/** What the rules know of a component that authors may use. */
export interface ComponentRules {
	readonly home: ComponentHome;
	/** Set when no slide, chapter or page can have two. */
	readonly once?: true;
	/** By name; none for a component that takes none. */
	readonly attributes?: Readonly<Record<string, AttributeRule>>;
}

/** Where a component may stand; what may stand in a chapter may also stand on a page about the site. */
type ComponentHome = 'chapters' | 'slides' | 'everywhere';

/** What an author may write in one attribute. */
export type AttributeRule = { readonly required?: true } & (
	| { readonly kind: 'text' }
	/** Several texts with `|` between them, e.g. `Ja | Nej`; at least two, at most six. */
	| { readonly kind: 'texts' }
	/** Above 0, whole or not. */
	| { readonly kind: 'number' }
	/** The number of a turn in the excerpt that the component's `of` names. */
	| { readonly kind: 'turn' }
	/** Written without a value. */
	| { readonly kind: 'flag' }
	| { readonly kind: 'choice'; readonly values: readonly (string | number)[] }
	/** `ids`: one or more, separated by spaces. */
	| { readonly kind: 'id' | 'ids'; readonly of: ReferredKind }
);
