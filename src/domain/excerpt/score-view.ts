import { placeKinds, type PlaceKind } from './score-place.ts';

/** What is shown on a score: kinds of places, and the excerpt it is compared with. */
export interface ScoreView {
	/** In the order of `placeKinds`. */
	readonly kinds: readonly PlaceKind[];
	/** Id of the second excerpt; `null` for none. */
	readonly beside: string | null;
}

/** How a view is written in an address: `spoergsmaal.vi_strikkeklub`. */
export const scoreViewCodec = {
	first: { kinds: [], beside: null } as ScoreView,
	print: ({ kinds, beside }: ScoreView): string =>
		kinds.map((kind) => names[kind]).join('.') + (beside === null ? '' : `_${beside}`),
	read: (text: string): ScoreView | null => {
		const found = /^([a-z.]*)(?:_([a-z0-9]+(?:-[a-z0-9]+)*))?$/u.exec(text);
		if (!found) return null;
		const written = found[1] === '' ? [] : (found[1] ?? '').split('.');
		const kinds = placeKinds.filter((kind) => written.includes(names[kind]));
		if (kinds.length !== written.length) return null;
		return { kinds, beside: found[2] ?? null };
	},
};

/** Shows what is not shown, and takes away what is. */
export function toggleKind(view: ScoreView, kind: PlaceKind): ScoreView {
	const shown = view.kinds.includes(kind);
	const kinds = placeKinds.filter((other) =>
		other === kind ? !shown : view.kinds.includes(other),
	);
	return { ...view, kinds };
}

const names: Readonly<Record<PlaceKind, string>> = {
	question: 'spoergsmaal',
	freshStart: 'tilloeb',
	we: 'vi',
};
