import type { ExcerptHeader } from './model.ts';

/** `→ (B): …`. Known speakers may stand anywhere; an unknown one only where the line can hardly be anything else. */
export function speakerLine(
	text: string,
	{ participants, abbreviations, numbering }: ExcerptHeader,
	{ numbered, indented }: { numbered: boolean; indented: boolean },
): SpeakerLine | undefined {
	const match = /^\s*(→\s*|-->\s*)?(?:\(([^():]{1,60})\)|([^():]{1,60}?))\s*:(.*)$/su.exec(text);
	if (!match) return undefined;
	const [, arrow, inParentheses, plain, content = ''] = match;
	const written = (inParentheses ?? plain ?? '').trim();
	const participant =
		participants.find(({ code }) => code === written) ??
		participants.find(({ name }) => name === written);
	const code = participant?.code ?? written;
	const declared = participant !== undefined || code === '?';
	const looksLikeSpeaker =
		/^\p{Lu}[\p{L}\p{N}]{0,3}$/u.test(code) && (!indented || numbered)
			? true
			: numbered && numbering === 'tur' && /^\p{Lu}[\p{L}\p{N}_-]{0,19}$/u.test(code);
	if (
		!declared &&
		(!looksLikeSpeaker || abbreviations.includes(code) || !/^(?:\s|$)/u.test(content))
	) {
		return undefined;
	}
	return {
		kind: 'turn',
		raw: content.trim(),
		code,
		declared,
		uncertainSpeaker: inParentheses !== undefined,
		focus: arrow !== undefined,
	};
}

export interface SpeakerLine {
	readonly kind: 'turn';
	readonly raw: string;
	readonly code: string;
	readonly declared: boolean;
	readonly uncertainSpeaker: boolean;
	readonly focus: boolean;
}
