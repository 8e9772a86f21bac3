/** Saves a text or a picture as a file where the browser keeps what is downloaded. */
export function saveFile(content: BlobPart, type: string, name: string): void {
	const link = document.createElement('a');
	link.href = URL.createObjectURL(new Blob([content], { type }));
	link.download = name;
	link.click();
	// Some browsers read it a little later.
	setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
