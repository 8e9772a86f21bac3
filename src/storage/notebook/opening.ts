import type { Disk, DiskContent } from './disk.ts';
import type { Environment } from './environment.ts';

/**
 * Reads the disk for the first time. Where that takes too long, because another tab holds an old version open or the
 * browser hangs, the page works in memory; what is read later is merged then. Where it fails it is tried again.
 *
 * @returns what begins it, and says whether the disk has been read; asked again, it waits no longer for one that hangs.
 */
export function opening(
	disk: Disk | null,
	after: Environment['after'],
	{ onOpen, onFail }: Events,
): () => Promise<boolean> {
	let isOpen = false;
	let attempt: Promise<boolean> | null = null;

	const begin = async (reading: Disk) => {
		let giveUp = () => {};
		const tooLate = new Promise<boolean>((resolve) => {
			giveUp = () => resolve(false);
		});
		const cancel = after(patience, () => {
			onFail();
			giveUp();
		});
		const read = async () => {
			try {
				const content = await reading.read(null);
				isOpen = true;
				onOpen(content);
			} catch {
				attempt = null;
				onFail();
			}
			cancel();
			return isOpen;
		};
		return Promise.race([read(), tooLate]);
	};
	return async () => {
		if (isOpen || !disk) return isOpen;
		await (attempt ??= begin(disk));
		return isOpen;
	};
}

/** Milliseconds until a page stops waiting. Slow phones need one or two seconds. */
const patience = 3000;

interface Events {
	readonly onOpen: (content: DiskContent) => void;
	readonly onFail: () => void;
}
