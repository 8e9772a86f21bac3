import './mark.css';

/** The mark of a voice without a number. The voice is also written beside it, so the mark itself is silent. */
export function Mark({ voice }: { readonly voice: Voice }) {
	return (
		<svg class="figure-mark" data-voice={voice} viewBox="0 0 20 20" aria-hidden="true">
			{voice === 'citizen' && <circle cx="10" cy="10" r="10" />}
			{voice === 'system' && <path d="M1 1h18v18H1z" />}
			{voice === 'researcher' && <path d="M10-2 22 10 10 22-2 10z" />}
		</svg>
	);
}

export type Voice = 'citizen' | 'system' | 'researcher';
