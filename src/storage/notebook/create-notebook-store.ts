import { autosave } from './autosave.ts';
import { createDisk } from './disk.ts';
import { lastWords } from './last-words.ts';
import { openLedger } from './ledger.ts';
import { opening } from './opening.ts';
import { otherTabs } from './other-tabs.ts';
import { saveWhatFits } from './save-what-fits.ts';
import type { Keeping, NotebookSnapshot, NotebookStore } from '../notebook-store.ts';
import type { Environment } from './environment.ts';

/** A notebook kept in the browser it is given. One for each page. */
export function createNotebookStore(environment: Environment): NotebookStore {
	const { indexedDB, channel, localStorage, now, after, onLeave, onReturn } = environment;
	const disk = indexedDB && createDisk(indexedDB);
	const ledger = openLedger();
	const left = lastWords(localStorage);
	ledger.adopt(left.found);

	const listeners = new Set<() => void>();
	let state: 'opening' | 'open' | 'memory' | 'full' = disk ? 'opening' : 'memory';
	let snapshot: NotebookSnapshot = { notebook: ledger.notebook(), keeping: state };
	let persisted = false;

	const show = () => {
		const keeping = keepingOf(state, ledger.isSaved());
		const notebook = ledger.notebook();
		if (snapshot.notebook === notebook && snapshot.keeping === keeping) return;
		snapshot = { notebook, keeping };
		for (const listener of listeners) listener();
	};
	const become = (next: typeof state) => {
		state = next;
		show();
	};
	const follow = async (ids: readonly string[] | null) => {
		if (!disk) return;
		ledger.follow(await disk.read(ids));
		show();
		if (!ledger.isSaved()) saving.soon();
	};
	const tell = otherTabs(channel, (ids) => void follow(ids).catch(() => {}));
	const open = opening(disk, after, {
		onOpen: (content) => {
			ledger.follow(content);
			become('open');
			if (ledger.isSaved()) left.forget();
			else saving.soon();
		},
		onFail: () => become('memory'),
	});

	const saving = autosave(async () => {
		if (!disk || !(await open()) || ledger.isSaved()) return;
		try {
			const { parts, full } = await saveWhatFits(disk, ledger.batch());
			for (const { batch, content } of parts) {
				ledger.saved(batch, content);
				tell(batch.cleared === null ? batch.unsaved.map(({ entry }) => entry.id) : null);
			}
			if (ledger.isSaved()) left.forget();
			if (!persisted && parts.length > 0) {
				persisted = true;
				environment.askToPersist();
			}
			become(full ? 'full' : 'open');
		} catch {
			become('memory');
		}
	}, after);

	onLeave(() => {
		left.leave(ledger.batch().unsaved);
		void saving.now();
	});
	onReturn(() => void follow(null).catch(() => {}));
	void open();

	return {
		snapshot: () => snapshot,
		subscribe(listener) {
			listeners.add(listener);
			return () => listeners.delete(listener);
		},
		write(...entries) {
			ledger.write(entries, now());
			show();
			if (!ledger.isSaved()) saving.soon();
		},
		clear() {
			const entries = ledger.clear(now());
			left.forgetAll();
			show();
			void saving.now();
			return entries;
		},
		flush: () => saving.now(),
	};
}

function keepingOf(state: 'opening' | 'open' | 'memory' | 'full', isSaved: boolean): Keeping {
	if (state !== 'open') return state;
	return isSaved ? 'kept' : 'saving';
}
