import { useState } from 'preact/hooks';
import { layOthers, type LaidOthers } from './lay-others.ts';
import { readAllOthers } from './read-all-others.ts';
import type { FieldItem } from '~/domain/figure/placement.ts';
import type { FieldKind } from './field-figure.ts';

/** How others placed the same things, from their files. They are looked at beside one's own and kept nowhere. */
export function useOthers(kind: FieldKind, items: readonly FieldItem[]): Others {
	const [laid, lay] = useState(nobody);
	const addFiles = async (files: readonly File[]) => {
		const ids = items.map(({ id }) => id);
		const read = await readAllOthers(files, kind.id, ids);
		// Others may have come meanwhile.
		lay(({ others }) => layOthers(others, read));
	};
	const clear = () => lay({ ...nobody, told: 'Andres placeringer er taget væk.' });
	return { ...laid, addFiles: (files) => void addFiles(files), clear };
}

const nobody: LaidOthers = { others: [], told: '', hasProblem: false };

interface Others extends LaidOthers {
	readonly addFiles: (files: readonly File[]) => void;
	readonly clear: () => void;
}
