import { addresses } from '~/addresses.ts';
import { printFile } from '~/formats/notebook/print-file.ts';
import { newId } from '~/storage/new-id.ts';
import type { Entry } from '~/domain/notebook/entry.ts';

/**
 * The text of a notes file with these entries, as of now and from this address.
 *
 * @param now ISO 8601 in UTC.
 */
export function notesFile(entries: Iterable<Entry>, now: string): string {
	const base = new URL(addresses.front(), location.href).href.replace(/\/$/u, '');
	return printFile(entries, { id: newId(), base, now });
}
