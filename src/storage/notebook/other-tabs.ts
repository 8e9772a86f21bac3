/**
 * Tells the other tabs of this browser what has changed on the disk, and hears it from them: the ids of entries, or
 * `null` for more than can be named. Without a channel nobody is told; a tab then reads again when it is looked at.
 */
export function otherTabs(
	channel: BroadcastChannel | null,
	onNews: (ids: readonly string[] | null) => void,
): (ids: readonly string[] | null) => void {
	channel?.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
		const isList = Array.isArray(data) && data.every((id) => typeof id === 'string');
		onNews(isList ? data : null);
	});
	return (ids) => {
		try {
			channel?.postMessage(ids !== null && ids.length <= mostNamed ? ids : null);
		} catch {
			// Closed, because the page is going; whoever looks at another tab reads the disk.
		}
	};
}

const mostNamed = 500;
