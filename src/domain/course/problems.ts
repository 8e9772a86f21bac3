import { attributeProblems } from './words/attributes.ts';
import { bodyProblems } from './words/body.ts';
import { fieldProblems } from './words/fields.ts';
import { fileProblems } from './words/files.ts';
import { idProblems } from './words/ids.ts';
import { planProblems } from './words/plan.ts';
import { timelineProblems } from './words/timeline.ts';
import { turnProblems } from './words/turns.ts';

/** The words of every rule, in one table. Finding is elsewhere; each text is pinned by a broken fixture. */
export const problems = {
	...fileProblems,
	...fieldProblems,
	...idProblems,
	...turnProblems,
	...planProblems,
	...bodyProblems,
	...attributeProblems,
	...timelineProblems,
} as const;
