import { problems } from '../problems.ts';
import type { PlanEntry } from '~/schemas/plan.ts';
import type { CourseEntries, MdxEntry } from '../entries.ts';
import type { Problem } from '../problem.ts';

/** The bodies of slides, chapters and pages are as long as they should be and hold nothing that would break a page. */
export function checkBodies({ plan, slides, chapters, pages }: CourseEntries): Problem[] {
	return [
		...(plan ? chapters.flatMap((chapter) => checkLength(chapter, plan.data.chapterWords)) : []),
		...[...slides, ...chapters, ...pages].flatMap(checkBody),
		...slides.flatMap(checkSections),
		...slides.flatMap(checkNotes),
	];
}

/** The course says how long a chapter is. */
function checkLength(
	{ file, mdx: { words } }: MdxEntry<unknown>,
	limits: PlanEntry['chapterWords'],
): Problem[] {
	return words < limits.min || words > limits.max
		? [problems.chapterLength(file, words, limits)]
		: [];
}

/** The title is the page's only `h1`, and code would have to be code of ours. */
function checkBody({ file, mdx }: MdxEntry<unknown>): Problem[] {
	return [
		...mdx.headings
			.filter(({ depth }) => depth === 1)
			.map(({ line }) => problems.topHeading({ file, line })),
		...mdx.code.map(({ line, source }) => problems.codeInText({ file, line }, source)),
	];
}

/** reveal.js reads a `<section>` inside a slide as a stack of slides and hides the rest. */
function checkSections({ file, mdx }: MdxEntry<unknown>): Problem[] {
	return mdx.components
		.filter(({ name }) => name === 'section')
		.map(({ line }) => problems.sectionInSlide({ file, line }));
}

/** Speaker notes stand once, in 40–150 words. */
function checkNotes({ file, mdx }: MdxEntry<unknown>): Problem[] {
	const [first, ...more] = mdx.notes;
	if (!first) return [problems.missingNotes(file)];
	return [
		...more.map(({ line }) => problems.doubledNotes({ file, line })),
		...(more.length === 0 && (first.words < 40 || first.words > 150)
			? [problems.notesLength({ file, line: first.line }, first.words)]
			: []),
	];
}
