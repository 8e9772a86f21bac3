import type { LiveFigureModule } from './live-figure.ts';

/** Every figure that answers, fetched when it is seen. A line each, in alphabetical order. */
export const figures = {
	bord: () => import('../meeting/live-meeting.tsx'),
	'course-plan': () => import('./live-course-plan.tsx'),
	hands: () => import('../hands/live-hands.tsx'),
	hoggett: () => import('../field/live-hoggett.tsx'),
	lister: () => import('../field/live-lister.tsx'),
	score: () => import('../../excerpt/score/live-score.tsx'),
	sag: () => import('../case/live-case.tsx'),
	tidslinje: () => import('../../timeline/live-timeline.tsx'),
	vi: () => import('../we/live-who-is-we.tsx'),
	viden: () => import('../knowledge/live-knowledge.tsx'),
} as const satisfies Readonly<Record<string, () => Promise<LiveFigureModule>>>;

export type FigureName = keyof typeof figures;
