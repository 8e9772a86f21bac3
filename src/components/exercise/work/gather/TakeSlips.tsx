import { useEffect, useState } from 'preact/hooks';
import { downloadFile } from '~/components/notebook/notes-page/download-notes.ts';
import { slipWords } from '~/domain/exercise/slip-words.ts';
import { GroupCode } from './GroupCode.tsx';
import { PrintedSlips } from './PrintedSlips.tsx';
import { printSlips } from './print-slips.ts';
import type { Slip } from '~/domain/exercise/slips.ts';

/** The chosen notes as a file, as a code, and as slips of paper. None of them says whose they are. */
export function TakeSlips({ slips, showsTitle, announce }: Props) {
	const [canDeflate, setCanDeflate] = useState(true);
	useEffect(() => setCanDeflate('CompressionStream' in globalThis), []);
	if (slips.length === 0) {
		return <p class="gather-hint">Sæt kryds ved mindst én note, så kan du tage den med.</p>;
	}
	const notes = slips.map(({ note }) => note);
	const download = () => {
		downloadFile(notes);
		announce('Filen er hentet.');
	};
	return (
		<>
			<section class="take-slips screen-only" aria-labelledby="tag-sedler">
				<h3 id="tag-sedler">Tag dem med</h3>
				<p class="gather-hint">
					Filen og koden rummer de valgte noter uden navn.
					{!canDeflate && ' Browseren her kan kun lave filen, ikke koden.'}
				</p>
				<div class="take-ways">
					<button type="button" class="button" onClick={download}>
						Hent som fil
					</button>
					<button type="button" class="button" onClick={printSlips}>
						Udskriv sedler
					</button>
					{canDeflate && (
						<GroupCode
							notes={notes}
							announce={announce}
							key={notes.map(({ id, modified }) => `${id} ${modified}`).join()}
						/>
					)}
				</div>
			</section>
			<PrintedSlips
				slips={slips.map((slip) => ({
					...slipWords(slip),
					title: showsTitle ? slip.excerpt.title : null,
				}))}
			/>
		</>
	);
}

interface Props {
	/** Those that come along. */
	readonly slips: readonly Slip[];
	/** Whether the excerpt is named too. */
	readonly showsTitle: boolean;
	/** Says something politely. */
	readonly announce: (words: string) => void;
}
