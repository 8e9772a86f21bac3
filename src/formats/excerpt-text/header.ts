import { headerKeys, notationLevels, type TextKey } from './header-keys.ts';
import { knowable, warn, warnings } from './warnings.ts';
import type {
	ExcerptHeader,
	ExcerptWarning,
	ExtraSign,
	NotationLevel,
	Participant,
} from './model.ts';
import type { Line } from './lines.ts';

/**
 * Reads the lines above `---`. What is missing becomes `null`; what is not understood is left out with a warning.
 * `refused`: the notation is one that cannot be read at all, so that the conversation must not be read either.
 */
export function readHeader(lines: readonly Line[]): ReadHeader {
	const found = new Map<string, { value: string; line: number }>();
	const participants: Participant[] = [];
	const list: ExcerptWarning[] = [];
	let inParticipants = false;
	for (const { text, number } of lines) {
		const line = text.replace(/(?:^|\s)\/\/.*$/su, '').trimEnd();
		if (line.trim() === '') continue;
		const participant = /^\s*(\p{L}[\p{L}\p{N}_-]{0,19})\s*=\s*(\S.*)$/su.exec(line);
		if (inParticipants && participant) {
			const [, code = '', name = ''] = participant;
			if (participants.some((one) => one.code === code)) {
				list.push(warn('H1', number, warnings.repeated({ sign: code })));
			} else participants.push({ code, name });
			continue;
		}
		const entry = /^\s*([\p{L}-]+)\s*:\s*(.*)$/su.exec(line);
		if (!entry) {
			list.push(warn('H1', number, warnings.H1({ sign: line.trim() })));
			continue;
		}
		const written = (entry[1] ?? '').toLowerCase();
		const key = written === 'læs' ? 'laes' : written;
		const value = (entry[2] ?? '').trim();
		inParticipants = key === 'deltagere';
		if (!headerKeys.includes(key)) {
			list.push(warn('H1', number, warnings.unknownKey({ sign: written, allowed: headerKeys })));
		} else if (found.has(key)) {
			list.push(warn('H1', number, warnings.repeated({ sign: written })));
		} else if (inParticipants && value !== '') {
			list.push(warn('H1', number, warnings.H1({ sign: line.trim() })));
			found.set(key, { value: '', line: number });
		} else found.set(key, { value, line: number });
	}

	const text = (key: TextKey) => found.get(key)?.value || null;
	const words = (key: string) =>
		(found.get(key)?.value ?? '').split(',').flatMap((word) => word.trim() || []);
	const choice = <Value extends string>(
		key: string,
		values: readonly Value[],
		otherwise: Value,
	) => {
		const { value, line } = found.get(key) ?? { value: '', line: 1 };
		const chosen = values.find((one) => one === value.toLowerCase());
		if (!chosen && value !== '' && value.toLowerCase() !== 'mondada') {
			const message = warnings.unknownValue({ sign: value, key, allowed: values });
			list.push(warn('H1', line, message));
		}
		return chosen ?? otherwise;
	};
	const known = [...new Set(words('kendt').map((code) => code.toUpperCase()))];
	for (const sign of known.filter((code) => !knowable.some((one) => one === code))) {
		const message = warnings.unknownValue({ sign, key: 'kendt', allowed: knowable });
		list.push(warn('H1', found.get('kendt')?.line ?? 1, message));
	}
	const refused = found.get('notation')?.value.toLowerCase() === 'mondada';
	if (refused) list.push(warn('V1', found.get('notation')?.line ?? 1, warnings.V1()));
	list.push(...missing(found));

	return {
		header: {
			title: text('titel'),
			id: text('id'),
			lead: text('laes'),
			source: text('kilde'),
			slide: text('dias'),
			provenance: text('herkomst'),
			recording: text('optagelse'),
			rights: text('rettigheder'),
			notation: choice<NotationLevel>('notation', notationLevels, 'ortografisk'),
			numbering: choice<'tur' | 'linje'>('nummerering', ['tur', 'linje'], 'tur'),
			abbreviations: [...new Set(words('forkortelser'))],
			extraSigns: extraSigns.filter((sign) => words('tegn').includes(sign)),
			known: knowable.filter((code) => known.includes(code)),
			participants,
		},
		refused,
		warnings: list,
	};
}

export interface ReadHeader {
	readonly header: ExcerptHeader;
	readonly refused: boolean;
	readonly warnings: readonly ExcerptWarning[];
}

const extraSigns: readonly ExtraSign[] = ['^', '*'];

function missing(found: ReadonlyMap<string, { value: string }>): ExcerptWarning[] {
	const lacks = (key: string) => !found.get(key)?.value;
	return [
		...(lacks('titel') ? [warn('H2', 1, warnings.noTitle())] : []),
		...(lacks('notation') ? [warn('H2', 1, warnings.noNotation())] : []),
		...['herkomst', 'optagelse', 'rettigheder']
			.filter(lacks)
			.map((sign) => warn('H2', 1, warnings.H2({ sign }))),
	];
}
