import { useState } from 'preact/hooks';
import { readOthers } from './read-others.ts';
import type { FieldItem, Placements } from '~/domain/figure/placement.ts';
import type { FieldKind } from './field-figure.ts';

/** How others placed the same things, from their files. They are looked at beside one's own and kept nowhere. */
export function useOthers(kind: FieldKind, items: readonly FieldItem[]): Others {
	const [others, setOthers] = useState<readonly Placements[]>([]);
	const [told, tell] = useState('');
	const [hasProblem, setProblem] = useState(false);
	const ids = items.map(({ id }) => id);
	const add = async (files: readonly File[]) => {
		const read = await Promise.all(files.map((file) => readOthers(file, kind.id, ids)));
		const found = read.flatMap(({ placings }) => placings);
		setOthers((before) => [...before, ...found].slice(0, mostOthers));
		const problems = read.flatMap(({ problem }) => problem ?? []);
		const isTooMuch = others.length + found.length > mostOthers;
		setProblem(problems.length > 0 || isTooMuch);
		tell(
			[
				...problems,
				...(problems.length > 0 && found.length === 0 ? ['Feltet er, som det var.'] : []),
				...(found.length > 0 ? ['Andres placeringer er lagt ind som hule mærker.'] : []),
				...(isTooMuch ? [`Der er plads til ${mostOthers}, så resten er ikke med.`] : []),
			].join(' '),
		);
	};
	const clear = () => {
		setOthers([]);
		setProblem(false);
		tell('Andres placeringer er taget væk.');
	};
	return { others, told, hasProblem, addFiles: (files) => void add(files), clear };
}

/** More than a class; what is drawn has to stay quick. */
const mostOthers = 60;

interface Others {
	readonly others: readonly Placements[];
	/** What came of the last file, in sentences. */
	readonly told: string;
	/** Not everything could be read. */
	readonly hasProblem: boolean;
	readonly addFiles: (files: readonly File[]) => void;
	readonly clear: () => void;
}
