import { useCallback, useEffect, useState } from 'preact/hooks';

/**
 * A figure's state that stands in the page's address, `?<name>=<text>`, so that a link shows what one sees. The first
 * state is not written. What the address says and nobody understands is ignored, and told.
 *
 * @param codec how the state is written; always the same object.
 */
export function useAddressState<State>(
	name: string,
	codec: StateCodec<State>,
): AddressState<State> {
	const [state, setState] = useState(codec.first);
	const [isMisread, setMisread] = useState(false);
	// What is drawn first is what was built; the address is read when the figure is alive.
	useEffect(() => {
		const read = () => {
			const text = new URLSearchParams(location.search).get(name);
			const found = text === null ? null : codec.read(text);
			setState(found ?? codec.first);
			// A first state may be `null` itself.
			setMisread(text !== null && found === null);
		};
		read();
		addEventListener('popstate', read);
		return () => removeEventListener('popstate', read);
	}, [name, codec]);

	const change = useCallback(
		(next: State) => {
			setState(next);
			setMisread(false);
			const address = new URL(location.href);
			const text = codec.print(next);
			if (text === codec.print(codec.first)) address.searchParams.delete(name);
			else address.searchParams.set(name, text);
			// The deck keeps its own state in the history's entry.
			history.replaceState(history.state, '', address);
		},
		[name, codec],
	);
	return { state, change, isMisread };
}

/** How a state is written in an address, and read again. Both pure; `read` gives `null` for what it does not know. */
export interface StateCodec<State> {
	readonly first: State;
	readonly print: (state: State) => string;
	readonly read: (text: string) => State | null;
}

interface AddressState<State> {
	readonly state: State;
	readonly change: (next: State) => void;
	/** The address said something that is no state of this figure. */
	readonly isMisread: boolean;
}
