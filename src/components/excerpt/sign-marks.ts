import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { SignKey } from '~/domain/excerpt/sign-key.ts';

/** The sign that is being explained: all its places are marked. */
export const LitSign = createContext<SignKey | null>(null);

/** What a sign carries in the markup: which it is, and whether it is marked now. Nothing where there is no sign. */
export function useSignMarks(): (sign: SignKey | null) => SignMarks {
	const lit = useContext(LitSign);
	return (sign) => {
		if (sign === null) return {};
		return sign === lit ? { 'data-sign': sign, 'data-lit': '' } : { 'data-sign': sign };
	};
}

export interface SignMarks {
	readonly 'data-sign'?: SignKey;
	readonly 'data-lit'?: '';
}
