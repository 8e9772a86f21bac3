import { useState } from 'preact/hooks';
import { readOthers } from './read-others.ts';
import type { FieldItem, Placements } from '~/domain/figure/placement.ts';
import type { FieldKind } from './field-figure.ts';

/** How others placed the same things, from their files. They are looked at beside one's own and kept nowhere. */
export function useOthers(
	kind: FieldKind,
	items: readonly FieldItem[],
	say: (words: string) => void,
): Others {
	const [others, setOthers] = useState<readonly Placements[]>([]);
	const ids = items.map(({ id }) => id);
	const add = async (files: readonly File[]) => {
		const found = (await Promise.all(files.map((file) => readOthers(file, kind.id, ids)))).flat();
		setOthers((before) => [...before, ...found]);
		say(
			found.length === 0
				? 'Der er ingen placeringer til dette felt i filen.'
				: 'Andres placeringer er lagt ind som hule mærker.',
		);
	};
	const clear = () => {
		setOthers([]);
		say('Andres placeringer er taget væk.');
	};
	return { others, addFiles: (files) => void add(files), clear };
}

interface Others {
	readonly others: readonly Placements[];
	readonly addFiles: (files: readonly File[]) => void;
	readonly clear: () => void;
}
