import { useEffect, useRef, useState } from 'preact/hooks';
import { SharedObservation } from './SharedObservation.tsx';
import { useShared } from './use-shared.ts';
import type { Excerpt } from '~/domain/excerpt/excerpt.ts';
import type { Setting } from '~/domain/notebook/entry.ts';

/** What the group can all see: one observation, and another if they ask for it, up to as many as they may write. */
export function SharedObservations({ exercise, setting, excerpts, most }: Props) {
	const shared = useShared(exercise, setting, most);
	const [asked, setAsked] = useState(1);
	const list = useRef<HTMLOListElement>(null);
	const count = Math.max(asked, ...shared.keys());
	useEffect(() => {
		if (asked > 1) list.current?.querySelector<HTMLElement>('li:last-child select')?.focus();
	}, [asked]);
	return (
		<div class="shared">
			<ol class="shared-list" ref={list}>
				{Array.from({ length: count }, (_, at) => (
					<li key={at}>
						<SharedObservation {...{ exercise, setting, excerpts }} number={at + 1} />
					</li>
				))}
			</ol>
			{count < most && (
				<p class="screen-only">
					<button type="button" class="button" onClick={() => setAsked(count + 1)}>
						Skriv en til
					</button>
				</p>
			)}
		</div>
	);
}

interface Props {
	/** Id of the exercise. */
	readonly exercise: string;
	readonly setting: Setting;
	readonly excerpts: readonly Excerpt[];
	/** How many they write at most. */
	readonly most: number;
}
