import type { LiveFigureModule } from './live-figure.ts';

/** Every figure that answers, fetched when it is seen. A line each, in alphabetical order. */
export const figures = {
	case: () => import('../case/live-case.tsx'),
	'course-plan': () => import('./live-course-plan.tsx'),
	hands: () => import('../hands/live-hands.tsx'),
	hoggett: () => import('../field/live-hoggett.tsx'),
	knowledge: () => import('../knowledge/live-knowledge.tsx'),
	lister: () => import('../field/live-lister.tsx'),
	meeting: () => import('../meeting/live-meeting.tsx'),
	score: () => import('../../excerpt/score/live-score.tsx'),
	timeline: () => import('../../timeline/live-timeline.tsx'),
	we: () => import('../we/live-who-is-we.tsx'),
} as const satisfies Readonly<Record<string, () => Promise<LiveFigureModule>>>;

export type FigureName = keyof typeof figures;
