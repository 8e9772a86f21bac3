import { excerptViews } from '~/domain/excerpt/excerpt-view.ts';
import { attempt } from './attempt.ts';
import { webStorage } from './web-storage.ts';

/**
 * What this browser remembers of how somebody likes to see things, or the first value of the table. Never throws: where
 * nothing is kept, or something else stands there, nothing was chosen.
 */
export function readPreference<Key extends PreferenceKey>(key: Key): Preference<Key> {
	const { storage, key: name, values } = preferences[key];
	const value = attempt(() => webStorage(storage)?.getItem(name));
	const known: readonly string[] = values;
	return (known.includes(value ?? '') ? value : values[0]) as Preference<Key>;
}

/** Remembers a choice, where the browser allows it. */
export function writePreference<Key extends PreferenceKey>(key: Key, value: Preference<Key>): void {
	const { storage, key: name } = preferences[key];
	attempt(() => webStorage(storage)?.setItem(name, value));
}

/** Every choice that is remembered, its default first. `session` lasts as long as the tab. A name is for ever. */
const preferences = {
	excerptView: { storage: 'local', key: 'laan-et-oere:uddrag', values: excerptViews },
	/** Whether the text shows where the reader has written. */
	notesInText: { storage: 'local', key: 'laan-et-oere:noter-i-teksten', values: ['on', 'off'] },
	/** Whether a note with judging words is asked which line shows it. */
	nudge: { storage: 'local', key: 'laan-et-oere:spoerg-til-ord', values: ['on', 'off'] },
	deckTheme: { storage: 'session', key: 'dias-theme', values: ['light', 'dark'] },
} as const;

type PreferenceKey = keyof typeof preferences;
export type Preference<Key extends PreferenceKey> = (typeof preferences)[Key]['values'][number];
