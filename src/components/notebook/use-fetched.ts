import { useEffect, useState } from 'preact/hooks';
import type { ComponentType } from 'preact';

/**
 * A component that few readers need, fetched when it is wanted. `null` until it is there, and where it cannot be
 * fetched; it is tried again the next time it is wanted.
 *
 * @param fetchComponent always the same function.
 */
export function useFetched<Props>(
	isWanted: boolean,
	fetchComponent: () => Promise<ComponentType<Props>>,
): ComponentType<Props> | null {
	// In an object, for a state that is a function would be called.
	const [fetched, setFetched] = useState<{ Component: ComponentType<Props> } | null>(null);
	useEffect(() => {
		if (!isWanted || fetched) return;
		let isThere = true;
		fetchComponent().then(
			(Component) => isThere && setFetched({ Component }),
			// The page is whole without it.
			() => undefined,
		);
		return () => {
			isThere = false;
		};
	}, [isWanted, fetched, fetchComponent]);
	return fetched?.Component ?? null;
}
