import { createContext } from 'preact';
import type { Nudge } from '~/domain/notebook/nudge.ts';

/** What fields under it ask about judging words; `null` where nothing is asked. */
export const NudgeContext = createContext<Nudge | null>(null);
