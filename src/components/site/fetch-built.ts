/**
 * What our own build made as JSON, so it is what it says it is.
 * @throws when it cannot be fetched.
 */
export async function fetchBuilt<Data>(address: string, signal?: AbortSignal): Promise<Data> {
	const answer = await fetch(address, signal ? { signal } : {});
	if (!answer.ok) throw new Error(`${address} was answered with ${String(answer.status)}.`);
	return (await answer.json()) as Data;
}
