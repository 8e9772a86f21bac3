import { wrap, type DBSchema, type IDBPDatabase } from 'idb';
import { migrations } from './migrations.ts';

/**
 * Opens the database, made or brought up to date where needed.
 *
 * @param onGone called when the connection cannot be used any longer: another tab needs it closed, or the browser closed it.
 * @throws when the browser refuses; waits as long as another tab holds an older version open.
 */
export async function openDatabase(factory: IDBFactory, onGone: () => void): Promise<Database> {
	const request = factory.open(databaseName, migrations.length);
	request.addEventListener('upgradeneeded', ({ oldVersion }) => {
		const { result, transaction } = request;
		if (!transaction) return;
		for (const migrate of migrations.slice(oldVersion)) migrate(result, transaction);
	});
	const database = (await wrap(request)) as unknown as Database;
	database.addEventListener('versionchange', () => {
		database.close();
		onGone();
	});
	database.addEventListener('close', onGone);
	return database;
}

const databaseName = 'laan-et-oere';

export type Database = IDBPDatabase<NotebookSchema>;

interface NotebookSchema extends DBSchema {
	/** By id. Some may come from a newer version of the site, or be broken: they are read with `readEntry`. */
	readonly entries: { key: string; value: unknown };
	readonly state: { key: 'clearing'; value: unknown };
}
