import { useContext, useRef, useState } from 'preact/hooks';
import { readPreference, writePreference } from '~/storage/preferences.ts';
import { NudgeContext } from './nudge-context.ts';
import { useFetched } from './use-fetched.ts';
import { useNotebook } from './use-notebook.ts';

/** The nudge of the course under a field, unless the reader has asked for none. */
export function AskedNudge({ text }: { readonly text: string }) {
	const nudge = useContext(NudgeContext);
	const { keeping } = useNotebook();
	/** What stood there when the notebook had been opened: nobody has just written it. */
	const opened = useRef<string | null>(null);
	if (opened.current === null && keeping !== 'opening') opened.current = text;
	/** Where the browser keeps no preferences, it is stopped here alone. */
	const [isStopped, setStopped] = useState(false);
	// Read again with every letter, for it may have been stopped at another field.
	const isWanted = !isStopped && readPreference('nudge') === 'on';
	const stop = () => {
		writePreference('nudge', 'off');
		setStopped(true);
	};
	const Nudge = useFetched(isWanted && nudge !== null, fetchNudge);
	return nudge && isWanted && Nudge ? (
		<Nudge text={text} opened={opened.current ?? text} nudge={nudge} onNever={stop} />
	) : null;
}

const fetchNudge = () =>
	import('./DescriptionNudge.tsx').then(({ DescriptionNudge }) => DescriptionNudge);
