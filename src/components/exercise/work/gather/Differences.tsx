import { turnDifferences } from '~/domain/exercise/turn-differences.ts';
import { turnsWords } from '~/domain/exercise/turns-words.ts';
import type { Slip } from '~/domain/exercise/slips.ts';
import type { Excerpt } from '~/domain/excerpt/excerpt.ts';
import type { Setting } from '~/domain/notebook/entry.ts';

/** Where to look again: turns without a slip, and turns with several. Nothing while all slips are of paper. */
export function Differences({ excerpts, slips, setting }: Props) {
	if (slips.length === 0) return null;
	const isOwn = setting === 'own';
	return (
		<div class="differences">
			{excerpts.map((excerpt) => {
				const { none, several } = turnDifferences(excerpt, slips);
				const at = excerpts.length > 1 ? ` i ${excerpt.title}` : '';
				return (
					<div key={excerpt.id}>
						{none.length > 0 && (
							<p>
								{isOwn ? 'Du har ingen noter' : 'Der er ingen sedler'} ved {turnsWords(none)}
								{at}. {isOwn ? 'Har de andre?' : 'Læs dem højt igen.'}
							</p>
						)}
						{several.length > 0 && (
							<p>
								{isOwn ? 'Du har flere noter' : 'Der er flere sedler'} ved {turnsWords(several)}
								{at}. Siger de noget forskelligt?
							</p>
						)}
					</div>
				);
			})}
		</div>
	);
}

interface Props {
	readonly excerpts: readonly Excerpt[];
	readonly slips: readonly Slip[];
	readonly setting: Setting;
}
