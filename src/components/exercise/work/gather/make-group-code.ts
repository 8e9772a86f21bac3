import { addresses } from '~/addresses.ts';
import { groupCode } from '~/domain/exercise/group-code.ts';
import { printFile } from '~/formats/notebook/print-file.ts';
import { newId } from '~/storage/new-id.ts';
import type { Entry } from '~/domain/notebook/entry.ts';

/** The notes file of these entries, deflated (zlib, RFC 1950), as a code of letters. */
export async function makeGroupCode(entries: readonly Entry[]): Promise<string> {
	const base = new URL(addresses.front(), location.href).href.replace(/\/$/u, '');
	const text = printFile(entries, { id: newId(), base, now: new Date().toISOString() });
	const deflated = new Blob([text]).stream().pipeThrough(new CompressionStream('deflate'));
	return groupCode(new Uint8Array(await new Response(deflated).arrayBuffer()));
}
