import { useEffect, useMemo, useState } from 'preact/hooks';
import { handsCodec, sumHands, type Hands } from '~/domain/figure/hands.ts';
import { followHands, keepHands, readHands } from '~/storage/hands.ts';
import { useAddressState } from '../live/use-address-state.ts';

/**
 * The hands counted for a slide's question: those in the address, and where it says nothing those kept in this browser.
 * What is counted is written in both; what another window counts or clears is seen here at once.
 */
export function useHands(name: string, slide: string, answers: number): CountedHands {
	const codec = useMemo(() => handsCodec(answers), [answers]);
	const { state, change, isMisread } = useAddressState(name, codec);
	const [kept, setKept] = useState(codec.first);
	useEffect(() => {
		const read = (text: string | null) => codec.read(text ?? '') ?? codec.first;
		setKept(read(readHands(slide)));
		return followHands(slide, (text) => {
			setKept(read(text));
			change(read(text));
		});
	}, [slide, codec, change]);
	return {
		hands: sumHands(state) > 0 ? state : kept,
		isMisread,
		count: (hands) => keepHands(slide, sumHands(hands) > 0 ? codec.print(hands) : null),
	};
}

interface CountedHands {
	readonly hands: Hands;
	readonly count: (hands: Hands) => void;
	/** The address said something that no hands are. */
	readonly isMisread: boolean;
}
