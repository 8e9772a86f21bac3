/**
 * What makes a database of one version into one of the next; the first makes it out of none. Each changes only the
 * database it is given, so a browser that skipped versions runs several in a row. Never change one that was published.
 */
export const migrations: readonly Migration[] = [
	(database) => {
		database.createObjectStore('entries', { keyPath: 'id' });
		database.createObjectStore('state');
	},
];

export type Migration = (database: IDBDatabase, transaction: IDBTransaction) => void;
