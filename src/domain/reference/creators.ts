import type { Reference } from '~/formats/bibtex.ts';

/**
 * Who a work is cited under: its authors, else its editors, else, as one »name«, its title.
 * @returns at least one.
 */
export function creatorsOf({ csl, title }: Pick<Reference, 'csl' | 'title'>): Creator[] {
	const names = [csl.author, csl.editor].find((list) => list && list.length > 0) ?? [];
	const creators = names.map(
		({ literal, family, given, 'non-dropping-particle': particle, 'dropping-particle': van }) => ({
			name: literal ?? [van, particle, family].filter((part) => part !== undefined).join(' '),
			initials: initialsOf(given ?? ''),
		}),
	);
	return creators.length > 0 ? creators : [{ name: title, initials: '' }];
}

/** `Mathias Herup` → `M. H.`, `Jean-Paul` → `J.-P.`. */
function initialsOf(given: string): string {
	return given
		.split(/\s+/u)
		.filter((name) => name !== '')
		.map((name) =>
			name
				.split('-')
				.map((part) => `${part.slice(0, 1)}.`)
				.join('-'),
		)
		.join(' ');
}

export interface Creator {
	/** Family name with its particle, or the whole name of an organisation. */
	readonly name: string;
	/** Empty for an organisation or a title. */
	readonly initials: string;
}
