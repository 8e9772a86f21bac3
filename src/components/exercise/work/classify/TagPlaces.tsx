import { undecided } from '~/domain/exercise/tag-letters.ts';
import { doubleTags, type TaggedStretch } from '~/domain/exercise/tagged-stretches.ts';

/** What is not settled, and where tags differ: results like all others. Nothing where there is none. */
export function TagPlaces({ stretches }: { readonly stretches: readonly TaggedStretch[] }) {
	const open = stretches.filter(({ entry }) => entry.tag === undecided);
	const double = doubleTags(stretches);
	if (open.length + double.length === 0) return null;
	return (
		<div class="tag-places">
			{open.length > 0 && (
				<section aria-labelledby="kan-ikke-afgoeres">
					<h3 id="kan-ikke-afgoeres">Her afgør ordene det ikke</h3>
					<ul>
						{open.map((stretch) => (
							<li key={`${stretch.entry.id}-${String(stretch.turn)}`}>
								Tur {stretch.turn}: {wordsOf(stretch)}
								{stretch.entry.text !== '' && <p class="tag-place-why">{stretch.entry.text}</p>}
							</li>
						))}
					</ul>
					<p class="small">Det er også et fund.</p>
				</section>
			)}
			{double.length > 0 && (
				<section aria-labelledby="flere-maerker">
					<h3 id="flere-maerker">Her står flere mærker på de samme ord</h3>
					<ul>
						{double.map((place) => (
							<li key={place.map(({ entry }) => entry.id).join()}>
								Tur {place[0]?.turn}:{' '}
								{place.map((stretch) => `${stretch.entry.tag} på ${wordsOf(stretch)}`).join(', ')}
							</li>
						))}
					</ul>
					<p class="small">Lad dem stå: Hver læsning har ord bag sig.</p>
				</section>
			)}
		</div>
	);
}

function wordsOf({ entry: { anchor } }: TaggedStretch): string {
	return anchor.quote ? `»${anchor.quote.exact}«` : 'hele turen';
}
