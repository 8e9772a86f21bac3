import type { ComponentRules } from '~/domain/course/component.ts';
import type { ReferredKind } from '~/domain/course/words/ids.ts';

/** Whose side the words are on. */
const voice = { kind: 'choice', values: ['citizen', 'system', 'none'] } as const;

/**
 * The components an author may use in MDX, where, and with which attributes: the only list. Each is imported where it is
 * used, so that a page carries the styles of just the components on it.
 */
export const authoringComponents = {
	Aside: {
		file: 'chapter/Aside.astro',
		home: 'chapters',
		attributes: { title: { kind: 'text', required: true } },
	},
	ChapterLink: {
		file: 'chapter/ChapterLink.astro',
		home: 'everywhere',
		attributes: { id: idOf('chapter') },
	},
	Cite: {
		file: 'reference/Cite.astro',
		home: 'everywhere',
		attributes: {
			keys: { kind: 'ids', of: 'reference', required: true },
			narrative: { kind: 'flag' },
			page: { kind: 'text' },
		},
	},
	Column: {
		file: 'slide/Column.astro',
		home: 'slides',
		attributes: { title: { kind: 'text' }, voice },
	},
	Columns: { file: 'slide/Columns.astro', home: 'slides' },
	Compare: {
		file: 'excerpt/Compare.astro',
		home: 'everywhere',
		attributes: { left: idOf('excerpt'), right: idOf('excerpt') },
	},
	Constructed: { file: 'chapter/Constructed.astro', home: 'everywhere' },
	CoursePlan: { file: 'figure/CoursePlanFigure.astro', home: 'everywhere' },
	Dichotomies: { file: 'figure/Dichotomies.tsx', home: 'everywhere' },
	Excerpt: {
		file: 'excerpt/Excerpt.astro',
		home: 'everywhere',
		attributes: {
			of: idOf('excerpt'),
			from: { kind: 'turn' },
			to: { kind: 'turn' },
			reveal: { kind: 'flag' },
		},
	},
	ExerciseLink: {
		file: 'exercise/ExerciseLink.astro',
		home: 'everywhere',
		attributes: { id: idOf('exercise') },
	},
	ExpandPostpone: { file: 'figure/ExpandPostpone.tsx', home: 'everywhere' },
	Flip: { file: 'figure/FlipFigure.astro', home: 'everywhere' },
	Fragments: { file: undefined, home: 'slides' },
	GribningFigure: { file: 'figure/GribningOnTurns.astro', home: 'everywhere' },
	HoggettField: { file: 'figure/field/HoggettFigure.astro', home: 'everywhere' },
	KnowledgeChain: { file: 'figure/KnowledgeChainFigure.astro', home: 'everywhere' },
	ListerField: { file: 'figure/field/ListerFigure.astro', home: 'everywhere' },
	MeetingTable: { file: 'figure/MeetingTableFigure.astro', home: 'everywhere' },
	Notes: { file: undefined, home: 'slides' },
	PolicyTimeline: {
		file: 'timeline/CourseTimeline.astro',
		home: 'everywhere',
		attributes: { only: { kind: 'id', of: 'categorisation' } },
	},
	Questions: { file: 'chapter/Questions.astro', home: 'chapters' },
	Quote: {
		file: 'chapter/Quote.astro',
		home: 'everywhere',
		attributes: { by: { kind: 'text', required: true }, voice },
	},
	ReadyForWork: {
		file: 'figure/ReadyForWork.tsx',
		home: 'everywhere',
		attributes: { voices: { kind: 'choice', values: [1, 3], required: true } },
	},
	Score: {
		file: 'excerpt/Score.astro',
		home: 'everywhere',
		attributes: { of: idOf('excerpt') },
	},
	ShowOfHands: {
		file: 'figure/hands/ShowOfHands.astro',
		home: 'slides',
		once: true,
		attributes: {
			question: { kind: 'text', required: true },
			options: { kind: 'texts', required: true },
		},
	},
	SinceTheTalk: { file: 'chapter/SinceTheTalk.astro', home: 'chapters' },
	SlideLink: {
		file: 'slide/SlideLink.astro',
		home: 'everywhere',
		attributes: { id: idOf('slide') },
	},
	Term: {
		file: 'glossary/TermLink.astro',
		home: 'everywhere',
		attributes: { id: idOf('term') },
	},
	Timer: {
		file: 'slide/Timer.tsx',
		home: 'slides',
		client: 'visible',
		attributes: {
			minutes: { kind: 'number', required: true },
			label: { kind: 'text', required: true },
		},
	},
	TurnLink: {
		file: 'excerpt/TurnLink.astro',
		home: 'everywhere',
		attributes: { of: idOf('excerpt'), turn: { kind: 'turn', required: true } },
	},
	TwoModels: {
		file: 'figure/case/TwoModelsFigure.astro',
		home: 'everywhere',
		attributes: {
			side: { kind: 'choice', values: ['both', 'dominant', 'contrasting'], required: true },
		},
	},
	WhoIsWe: {
		file: 'figure/WhoIsWe.astro',
		home: 'everywhere',
		attributes: {
			of: idOf('excerpt'),
			words: { kind: 'text', required: true },
			choices: { kind: 'texts', required: true },
		},
	},
	UnitChart: { file: 'figure/UnitChart.tsx', home: 'everywhere' },
} as const satisfies Readonly<Record<string, AuthoringComponent>>;

/** The attribute by which a component names what it shows. */
function idOf<Kind extends ReferredKind>(of: Kind) {
	return { kind: 'id', of, required: true } as const;
}

interface AuthoringComponent extends ComponentRules {
	/** Below `src/components`; none for what is taken out before anything is rendered. */
	readonly file: string | undefined;
	/** When its script is loaded; none for what never needs one. */
	readonly client?: 'idle' | 'visible';
}
