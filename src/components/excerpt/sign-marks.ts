import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { SignKey } from '~/domain/excerpt/sign-key.ts';

/**
 * The sign that is being explained: all its places are marked. `null` while none is; `undefined` where signs explain
 * nothing, and where the page is built: there they carry no marks.
 */
export const LitSign = createContext<SignKey | null | undefined>(undefined);

/** What a sign carries in the markup: which it is, and whether it is marked now. Nothing where there is no sign. */
export function useSignMarks(): (sign: SignKey | null) => SignMarks {
	const lit = useContext(LitSign);
	return (sign) => {
		if (sign === null || lit === undefined) return {};
		return sign === lit ? { 'data-sign': sign, 'data-lit': '' } : { 'data-sign': sign };
	};
}

export interface SignMarks {
	readonly 'data-sign'?: SignKey;
	readonly 'data-lit'?: '';
}
