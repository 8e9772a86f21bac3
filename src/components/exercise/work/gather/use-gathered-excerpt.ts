import { useState } from 'preact/hooks';
import { useSlips } from './use-slips.ts';
import type { Excerpt } from '~/domain/excerpt/excerpt.ts';
import type { Setting } from '~/domain/notebook/entry.ts';

/** The excerpt whose notes are gathered: the reader's choice, else the first with notes, else the first. */
export function useGatheredExcerpt(
	exercise: string,
	excerpts: readonly Excerpt[],
	setting: Setting,
): readonly [Excerpt, (id: string) => void] {
	const { slips } = useSlips(exercise, excerpts, setting);
	const [id, choose] = useState<string | null>(null);
	const hasSlips = (excerpt: Excerpt) => slips.some((slip) => slip.excerpt.id === excerpt.id);
	const excerpt = excerpts.find((each) => each.id === id) ?? excerpts.find(hasSlips) ?? excerpts[0];
	if (!excerpt) throw new Error(`The exercise "${exercise}" has no excerpt.`);
	return [excerpt, choose];
}
