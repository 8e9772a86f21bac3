/** What the notebook needs of a browser. Whatever a browser lacks or forbids is `null`. */
export interface Environment {
	readonly indexedDB: IDBFactory | null;
	/** Between the tabs of this browser. */
	readonly channel: BroadcastChannel | null;
	/** Holds what is not on the disk yet when a page is left; it is written at once, which a database cannot promise. */
	readonly localStorage: Storage | null;
	/** Milliseconds since 1970. */
	readonly now: () => number;
	/** Calls back once after so many milliseconds. Returns what prevents it. */
	readonly after: (milliseconds: number, callback: () => void) => () => void;
	/** Calls back when the page may be about to end: it is hidden, frozen or left. */
	readonly onLeave: (callback: () => void) => void;
	/** Calls back when the page is seen again and may have missed something. */
	readonly onReturn: (callback: () => void) => void;
	/** Asks the browser not to throw the notebook away when the disk gets full. */
	readonly askToPersist: () => void;
}
