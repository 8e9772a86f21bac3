import { notesFile } from '~/components/notebook/notes-file.ts';
import { groupCode } from '~/domain/exercise/group-code.ts';
import type { Entry } from '~/domain/notebook/entry.ts';

/** The notes file of these entries, deflated (zlib, RFC 1950), as a code of letters. */
export async function makeGroupCode(entries: readonly Entry[]): Promise<string> {
	const text = notesFile(entries, new Date().toISOString());
	const deflated = new Blob([text]).stream().pipeThrough(new CompressionStream('deflate'));
	return groupCode(new Uint8Array(await new Response(deflated).arrayBuffer()));
}
