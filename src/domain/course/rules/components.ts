import { problems } from '../problems.ts';
import { checkTurns } from './turns.ts';
import type { UsedComponent } from '~/formats/mdx-text.ts';
import type { CourseEntries } from '../entries.ts';
import type { KnownIds } from '../known-ids.ts';
import type { Place, Problem } from '../problem.ts';
import type { ReferredKind } from '../words/ids.ts';

/** Where a component may stand; what may stand in a chapter may also stand on a page about the site. */
export type ComponentHome = 'chapters' | 'slides' | 'everywhere';

/** Every component an MDX file uses exists, stands where it may, and names things that exist. */
export function checkComponents(
	entries: CourseEntries,
	known: KnownIds,
	homes: Readonly<Record<string, ComponentHome>>,
): Problem[] {
	const bodies = (['chapters', 'slides', 'pages'] as const).flatMap((home) =>
		entries[home].map(({ file, mdx }) => ({ file, mdx, home })),
	);
	return bodies.flatMap(({ file, mdx, home }) =>
		// Plain HTML is written in small letters and is not ours to check.
		mdx.components
			.filter(({ name }) => /^\p{Lu}/u.test(name))
			.flatMap((component) => {
				const { name, line } = component;
				const place = { file, line, field: `<${name}>` };
				const allowed = homes[name];
				if (allowed === undefined) {
					return [problems.unknownComponent(place, name, new Set(Object.keys(homes)))];
				}
				if (allowed !== 'everywhere' && (allowed === 'slides') !== (home === 'slides')) {
					return [problems.misplacedComponent(place, name, home, allowed)];
				}
				return [
					...checkReferences(component, place, known),
					...checkTurns(component, place, entries.excerpts),
				];
			}),
	);
}

function checkReferences(
	{ name, attributes }: UsedComponent,
	place: Place,
	known: KnownIds,
): Problem[] {
	return (referring[name] ?? []).flatMap(([attribute, kind]) => {
		const value = attributes[attribute];
		// Code is a problem of its own.
		if (typeof value === 'object') return [];
		const ids = typeof value === 'string' ? value.split(/\s+/u).filter(Boolean) : [];
		if (ids.length === 0) return [problems.missingAttribute(place, name, attribute)];
		return ids
			.filter((id) => !known[kind].has(id))
			.map((id) => problems.unknownId(place, kind, id, known[kind].ids));
	});
}

/** The attributes by which a component names something. All are required. */
const referring: Readonly<Record<string, readonly (readonly [string, ReferredKind])[]>> = {
	Term: [['id', 'term']],
	Cite: [['keys', 'reference']],
	TurnLink: [['of', 'excerpt']],
	SlideLink: [['id', 'slide']],
	ChapterLink: [['id', 'chapter']],
	ExerciseLink: [['id', 'exercise']],
	Excerpt: [['of', 'excerpt']],
	Score: [['of', 'excerpt']],
	Compare: [
		['left', 'excerpt'],
		['right', 'excerpt'],
	],
};
