import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { coalesceWrites } from './coalesce-writes.ts';

/**
 * A figure's state that stands in the page's address, `?<name>=<text>`, so that a link shows what one sees. The first
 * state is not written. What the address says and nobody understands is ignored, and told.
 *
 * The address follows at once, and while the state goes on changing, a few times a second.
 *
 * @param codec how the state is written; always the same object.
 */
export function useAddressState<State>(
	name: string,
	codec: StateCodec<State>,
): AddressState<State> {
	const [state, setState] = useState(codec.first);
	const [isMisread, setMisread] = useState(false);
	const address = useMemo(
		() => coalesceWrites((text: string | null) => writeParameter(name, text), pause),
		[name],
	);
	// What is drawn first is what was built; the address is read when the figure is alive.
	useEffect(() => {
		const read = () => {
			// What is not written yet is newer than what the address says.
			if (address.flush()) return;
			const text = new URLSearchParams(location.search).get(name);
			const found = text === null ? null : codec.read(text);
			setState(found ?? codec.first);
			// A first state may be `null` itself.
			setMisread(text !== null && found === null);
		};
		read();
		addEventListener('popstate', read);
		return () => removeEventListener('popstate', read);
	}, [name, codec, address]);
	useEffect(() => {
		const leave = () => {
			if (document.visibilityState === 'hidden') address.flush();
		};
		addEventListener('pagehide', address.flush);
		document.addEventListener('visibilitychange', leave);
		return () => {
			removeEventListener('pagehide', address.flush);
			document.removeEventListener('visibilitychange', leave);
			address.flush();
		};
	}, [address]);

	const change = useCallback(
		(next: State) => {
			setState(next);
			setMisread(false);
			const text = codec.print(next);
			address.ask(text === codec.print(codec.first) ? null : text);
		},
		[codec, address],
	);
	return { state, change, isMisread };
}

/** In ms. Some browsers refuse the address when it is written more than 100 times in 30 seconds. */
const pause = 350;

function writeParameter(name: string, text: string | null): void {
	const address = new URL(location.href);
	if (text === null) address.searchParams.delete(name);
	else address.searchParams.set(name, text);
	// The deck keeps its own state in the history's entry.
	history.replaceState(history.state, '', address);
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
