import { legend } from '~/domain/excerpt/legend.ts';
import { turnRange } from '~/domain/excerpt/turn-range.ts';
import './legend.css';
import type { Excerpt } from '~/domain/excerpt/excerpt.ts';

/** The signs that stand in the turns shown, and no others. Nothing when there are none. */
export function Legend({ excerpt, from, to }: LegendProps) {
	const entries = legend(turnRange(excerpt, from, to));
	if (entries.length === 0) return null;
	return (
		<div class="legend" data-pagefind-ignore>
			<p>Tegn i uddraget</p>
			<dl>
				{entries.map(({ sign, meaning }) => (
					<div key={meaning}>
						<dt>{sign}</dt>
						<dd>{meaning}</dd>
					</div>
				))}
			</dl>
		</div>
	);
}

export interface LegendProps {
	readonly excerpt: Excerpt;
	readonly from?: number | undefined;
	readonly to?: number | undefined;
}
