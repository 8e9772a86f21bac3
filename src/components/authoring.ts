import type { ComponentHome } from '~/domain/course/rules/components.ts';

/**
 * The components an author may use in MDX: the only list. Each is imported where it is used, so that a page carries
 * the styles of just the components on it.
 */
export const authoringComponents = {
	Aside: { file: 'chapter/Aside.astro', home: 'chapters' },
	ChapterLink: { file: 'chapter/ChapterLink.astro', home: 'everywhere' },
	Cite: { file: 'reference/Cite.astro', home: 'everywhere' },
	Column: { file: 'slide/Column.astro', home: 'slides' },
	Columns: { file: 'slide/Columns.astro', home: 'slides' },
	Compare: { file: 'excerpt/Compare.astro', home: 'everywhere' },
	Constructed: { file: 'chapter/Constructed.astro', home: 'everywhere' },
	CoursePlan: { file: 'figure/CoursePlanFigure.astro', home: 'everywhere' },
	Dichotomies: { file: 'figure/Dichotomies.tsx', home: 'everywhere' },
	Excerpt: { file: 'excerpt/Excerpt.astro', home: 'everywhere' },
	ExerciseLink: { file: 'exercise/ExerciseLink.astro', home: 'everywhere' },
	ExpandPostpone: { file: 'figure/ExpandPostpone.tsx', home: 'everywhere' },
	Flip: { file: 'figure/Flip.tsx', home: 'everywhere' },
	Fragments: { file: undefined, home: 'slides' },
	GribningFigure: { file: 'figure/GribningOnTurns.astro', home: 'everywhere' },
	HoggettField: { file: 'figure/HoggettField.tsx', home: 'everywhere' },
	KnowledgeChain: { file: 'figure/KnowledgeChain.tsx', home: 'everywhere' },
	ListerField: { file: 'figure/ListerField.tsx', home: 'everywhere' },
	MeetingTable: { file: 'figure/MeetingTable.tsx', home: 'everywhere' },
	Notes: { file: undefined, home: 'slides' },
	PolicyTimeline: { file: 'timeline/CourseTimeline.astro', home: 'everywhere' },
	Questions: { file: 'chapter/Questions.astro', home: 'chapters' },
	Quote: { file: 'chapter/Quote.astro', home: 'everywhere' },
	ReadyForWork: { file: 'figure/ReadyForWork.tsx', home: 'everywhere' },
	Score: { file: 'excerpt/Score.astro', home: 'everywhere' },
	SinceTheTalk: { file: 'chapter/SinceTheTalk.astro', home: 'chapters' },
	SlideLink: { file: 'slide/SlideLink.astro', home: 'everywhere' },
	Term: { file: 'glossary/TermLink.astro', home: 'everywhere' },
	Timer: { file: 'slide/Timer.tsx', home: 'slides', client: 'visible' },
	TurnLink: { file: 'excerpt/TurnLink.astro', home: 'everywhere' },
	TwoModels: { file: 'figure/TwoModels.tsx', home: 'everywhere' },
	UnitChart: { file: 'figure/UnitChart.tsx', home: 'everywhere' },
} as const satisfies Readonly<Record<string, AuthoringComponent>>;

/** Where each component may stand, for the rules. */
export const componentHomes: Readonly<Record<string, ComponentHome>> = Object.fromEntries(
	Object.entries(authoringComponents).map(([name, { home }]) => [name, home]),
);

interface AuthoringComponent {
	/** Below `src/components`; none for what is taken out before anything is rendered. */
	readonly file: string | undefined;
	readonly home: ComponentHome;
	/** When its script is loaded; none for what never needs one. */
	readonly client?: 'idle' | 'visible';
}
