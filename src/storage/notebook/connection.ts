import { openDatabase, type Database } from './database.ts';
import { isFull } from './is-full.ts';

/**
 * A connection that is opened when it is first needed, and again after it was closed. What breaks off is tried once more
 * with a new connection, so it has to be safe to do twice.
 */
export function connectTo(factory: IDBFactory): Connection {
	let opening: Promise<Database> | undefined;

	const open = () => {
		const attempt: Promise<Database> = openDatabase(factory, () => forget(attempt));
		opening = attempt;
		attempt.catch(() => forget(attempt));
		return attempt;
	};
	const forget = (attempt: Promise<Database>) => {
		if (opening === attempt) opening = undefined;
	};
	return {
		async use(work) {
			const attempt = opening ?? open();
			const database = await attempt;
			try {
				return await work(database);
			} catch (problem) {
				if (isFull(problem)) throw problem;
				forget(attempt);
				database.close();
				return work(await (opening ?? open()));
			}
		},
	};
}

export interface Connection {
	/** @throws what the browser says when the database cannot be opened, or the work fails twice. */
	readonly use: <Result>(work: (database: Database) => Promise<Result>) => Promise<Result>;
}
