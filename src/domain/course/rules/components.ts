import { problems } from '../problems.ts';
import { checkAttributes } from './attributes.ts';
import { checkTurns } from './turns.ts';
import { checkWords } from './words.ts';
import type { ComponentRules } from '../component.ts';
import type { CourseEntries } from '../entries.ts';
import type { KnownIds } from '../known-ids.ts';
import type { Problem } from '../problem.ts';

/** Every component an MDX file uses exists, stands where and as often as it may, and has the attributes it may. */
export function checkComponents(
	entries: CourseEntries,
	known: KnownIds,
	components: Readonly<Record<string, ComponentRules>>,
): Problem[] {
	const bodies = (['chapters', 'slides', 'pages'] as const).flatMap((home) =>
		entries[home].map(({ file, mdx }) => ({ file, mdx, home })),
	);
	return bodies.flatMap(({ file, mdx, home }) =>
		// Plain HTML is written in small letters and is not ours to check.
		mdx.components
			.filter(({ name }) => /^\p{Lu}/u.test(name))
			.flatMap((component, at, all) => {
				const { name, line } = component;
				const place = { file, line, field: `<${name}>` };
				const rules = components[name];
				if (!rules) {
					return [problems.unknownComponent(place, name, new Set(Object.keys(components)))];
				}
				if (rules.home !== 'everywhere' && (rules.home === 'slides') !== (home === 'slides')) {
					return [problems.misplacedComponent(place, name, home, rules.home)];
				}
				const isAgain = rules.once && all.findIndex((other) => other.name === name) < at;
				return [
					...(isAgain ? [problems.doubledComponent(place, name, home)] : []),
					...checkAttributes(component, rules, place, known),
					...checkTurns(component, place, entries.excerpts),
					...checkWords(component, place, entries.excerpts),
				];
			}),
	);
}
