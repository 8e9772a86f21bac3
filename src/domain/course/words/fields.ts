import { nearest } from '../nearest.ts';
import type { Place, Problem } from '../problem.ts';

/** What can be wrong with one field, whatever the other files say. */
export const fieldProblems = {
	missingField: (place: Place, name: string, allowed: string): Problem => ({
		...place,
		found: `feltet »${name}« mangler`,
		allowed,
		fix: `Skriv »${name}: …«. content/README.md viser et eksempel.`,
	}),
	wrongField: (place: Place, found: string, allowed: string): Problem => ({
		...place,
		found,
		allowed,
		fix: 'Ret feltet. content/README.md viser et eksempel.',
	}),
	unknownField: (place: Place, name: string, fields: readonly string[]): Problem => {
		const [near] = nearest(name, fields);
		return {
			...place,
			found: `feltet »${name}«, som ikke findes her`,
			allowed: fields.join(', '),
			fix: /\s/u.test(name)
				? 'Sæt anførselstegn om teksten, hvis den har et komma i sig. Ellers slet feltet.'
				: `${near === undefined ? 'S' : `Ret navnet (måske »${near}«), eller s`}let feltet.`,
		};
	},
} as const;
