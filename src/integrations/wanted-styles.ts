/**
 * Whether a stylesheet is for something on this page. Astro gives a page the styles of every script its route may load,
 * also of what a script fetches later with its own styles. A sheet that names classes, and none that stand in the page,
 * is not waited for.
 *
 * @param css one sheet of the build, as it comes from the bundler: of one component, or of a few that belong together.
 * @param classes all classes in the page's HTML.
 */
export function isWanted(css: string, classes: ReadonlySet<string>): boolean {
	const named = [...css.matchAll(/\.(-?[a-z_][\w-]*)/giu)].map(([, name = '']) => name);
	return named.length === 0 || named.some((name) => classes.has(name));
}

/** Every class in a page's HTML. */
export function classesOf(html: string): Set<string> {
	const values = [...html.matchAll(/\sclass="([^"]*)"/gu)].map(([, value = '']) => value);
	return new Set(values.flatMap((value) => value.split(/\s+/u)));
}
