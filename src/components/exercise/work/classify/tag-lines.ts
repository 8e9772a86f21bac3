/** The line under the words of each tag, so that none is told by colour. Beyond five they come again: the letter tells. */
export function tagLines(tags: readonly string[]): ReadonlyMap<string, TagLine> {
	return new Map(tags.map((tag, at) => [tag, lines[at % lines.length] ?? 'solid']));
}

export type TagLine = (typeof lines)[number];

const lines = ['solid', 'dashed', 'double', 'wavy', 'thick'] as const;
