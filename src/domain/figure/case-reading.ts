/** Through which models the case is read: none, both beside each other, or one. As in addresses: never renamed. */
export const lenses = ['ingen', 'begge', 'dominerende', 'kontrasterende'] as const;
export type Lens = (typeof lenses)[number];

/** How the case of the two models is being read. */
export type CaseReading = OpenCase | ClosedCase;

interface OpenCase {
	readonly lens: Lens;
	/** Id of the sentence that is marked. */
	readonly sentence: string | null;
}

/** Only the models themselves are shown. */
interface ClosedCase {
	readonly lens: null;
	readonly sentence: null;
}

/**
 * How a reading is written in an address: `begge`, or `begge.aflyst` with a sentence marked.
 *
 * @param ids of the sentences.
 */
export function caseReadingCodec(ids: readonly string[]): CaseReadingCodec {
	return {
		first: closed,
		print: ({ lens, sentence }) =>
			lens === null ? '' : [lens, ...(sentence === null ? [] : [sentence])].join('.'),
		read: (text) => {
			if (text === '') return closed;
			const [word, sentence = null, ...more] = text.split('.');
			const lens = lenses.find((each) => each === word);
			const isKnown = sentence === null || ids.includes(sentence);
			return lens === undefined || !isKnown || more.length > 0 ? null : { lens, sentence };
		},
	};
}

const closed: CaseReading = { lens: null, sentence: null };

interface CaseReadingCodec {
	readonly first: CaseReading;
	readonly print: (state: CaseReading) => string;
	/** `null` for what is no reading of this case. */
	readonly read: (text: string) => CaseReading | null;
}
