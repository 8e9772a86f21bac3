import { webStorage } from '../web-storage.ts';
import type { Environment } from './environment.ts';

/** The browser this page runs in. Never throws: a sandboxed frame forbids some of it, an old browser lacks some. */
export function browserEnvironment(): Environment {
	const channel = unlessForbidden(() => new BroadcastChannel('laan-et-oere'));
	return {
		indexedDB: unlessForbidden(() => indexedDB),
		channel,
		localStorage: webStorage('local'),
		now: () => Date.now(),
		after: (milliseconds, callback) => {
			const timer = setTimeout(callback, milliseconds);
			return () => clearTimeout(timer);
		},
		onLeave: (callback) => {
			addEventListener('pagehide', callback);
			document.addEventListener('freeze', callback);
			document.addEventListener('visibilitychange', () => {
				if (document.visibilityState === 'hidden') callback();
			});
		},
		onReturn: (callback) => {
			// A page that comes back out of the browser's memory has heard nothing meanwhile.
			addEventListener('pageshow', ({ persisted }) => {
				if (persisted) callback();
			});
			if (channel === null) addEventListener('focus', callback);
		},
		askToPersist,
	};
}

/**
 * Firefox would ask the reader, in the middle of a word, about something nobody can know what means. It throws a site's
 * data away only when the disk is nearly full, the longest unused first; so there it is not asked. Others decide by
 * themselves.
 */
function askToPersist(): void {
	if (/firefox/iu.test(navigator.userAgent)) return;
	void unlessForbidden(() => navigator.storage.persist())?.catch(() => false);
}

/** `null` where the browser lacks it or forbids it. */
function unlessForbidden<Value>(read: () => Value): Value | null {
	try {
		return read() ?? null;
	} catch {
		return null;
	}
}
