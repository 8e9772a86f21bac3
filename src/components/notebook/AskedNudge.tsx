import { useContext, useState } from 'preact/hooks';
import { readPreference, writePreference } from '~/storage/preferences.ts';
import { DescriptionNudge } from './DescriptionNudge.tsx';
import { NudgeContext } from './nudge-context.ts';

/** The nudge of the course under a field, unless the reader has asked for none. */
export function AskedNudge({ text }: { readonly text: string }) {
	const nudge = useContext(NudgeContext);
	const [isWanted, setWanted] = useState(() => readPreference('nudge') === 'on');
	const stop = () => {
		writePreference('nudge', 'off');
		setWanted(false);
	};
	return nudge && isWanted ? <DescriptionNudge text={text} nudge={nudge} onNever={stop} /> : null;
}
