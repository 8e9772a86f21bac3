import { useRef } from 'preact/hooks';

/** Deletes everything in this browser, after a question that says how much that is. */
export function DeleteAll({ count, onDownload, onDelete }: Props) {
	const dialog = useRef<HTMLDialogElement>(null);
	const close = () => dialog.current?.close();
	const remove = () => {
		close();
		onDelete();
	};
	return (
		<section class="delete-all screen-only" aria-labelledby="slet-alt">
			<h2 id="slet-alt">Deler du maskinen med andre?</h2>
			<p>Så kan du slette det, du har skrevet, når du går.</p>
			<button type="button" class="button" onClick={() => dialog.current?.showModal()}>
				Slet alt på denne maskine
			</button>
			<dialog class="notes-dialog" ref={dialog} aria-labelledby="slet-alt-spoergsmaal">
				<h2 id="slet-alt-spoergsmaal">Slet alt på denne maskine?</h2>
				<p>{countWords(count)}</p>
				<div class="notes-buttons">
					<button type="button" class="button" onClick={close} autoFocus>
						Behold det
					</button>
					<button type="button" class="button" onClick={onDownload}>
						Hent som fil først
					</button>
					<button type="button" class="button" onClick={remove}>
						Slet alt
					</button>
				</div>
			</dialog>
		</section>
	);
}

function countWords(count: number): string {
	if (count === 0) return 'Her er ingen noter, men siden glemmer, hvilke øvelser du har været i.';
	const these = count === 1 ? 'Her er én note. Den' : `Her er ${count} noter. De`;
	const them = count === 1 ? 'den' : 'dem';
	return `${these} forsvinder, og siden glemmer, hvilke øvelser du har været i. Hent ${them} som fil først, hvis du vil have ${them} igen en anden dag.`;
}

interface Props {
	/** How many notes there are. */
	readonly count: number;
	readonly onDownload: () => void;
	readonly onDelete: () => void;
}
