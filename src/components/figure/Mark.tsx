import { VoiceShape } from './VoiceShape.tsx';
import './mark.css';
import type { Voice } from '~/domain/excerpt/voice.ts';

/** The mark of a voice without a number. The voice is also written beside it, so the mark itself is silent. */
export function Mark({ voice }: { readonly voice: Voice }) {
	const margin = margins[voice];
	const size = 20 - 2 * margin;
	return (
		<svg class="figure-mark" data-voice={voice} viewBox="0 0 20 20" aria-hidden="true">
			<VoiceShape voice={voice} x={margin} y={margin} width={size} height={size} />
		</svg>
	);
}

/** To the eye a square is larger than a disc of its width, and a diamond smaller. */
const margins: Readonly<Record<Voice, number>> = {
	citizen: 0,
	system: 1,
	researcher: -2,
	colleague: 1,
};
