import { Figure } from './Figure.tsx';
import { Mark } from './Mark.tsx';
import { seats, type SeatId } from './meeting/seats.ts';
import { onHover, type Walk } from './walk.ts';
import type { ComponentChildren } from 'preact';
import type { FigureProps } from './Figure.tsx';

/** Who sits at the table of a rehabilitation meeting, at the time of the talk. The table belongs to no voice. */
export function MeetingTable({ class: extra, walk, children }: MeetingTableProps) {
	return (
		<Figure name="meeting" class={extra}>
			<div class="meeting">
				<ul class="seats">
					{seats.map(({ id, name, voice, note }) => (
						<li
							data-voice={voice}
							data-spare={note === undefined ? undefined : ''}
							key={name}
							{...onHover(walk, id)}
						>
							<Mark voice={voice} />
							<span>
								{walk ? (
									<button type="button" aria-pressed={walk.at === id} onClick={() => walk.onAt(id)}>
										{name}
									</button>
								) : (
									name
								)}
								{note !== undefined && <small> {note}</small>}
							</span>
						</li>
					))}
				</ul>
				<p class="meeting-table">
					Tværfagligt rehabiliteringsmøde <small>4–5 professionelle og borgeren</small>
				</p>
			</div>
			{children}
			<figcaption>
				Bordet på oplæggets tid. Lovkravet om rehabiliteringsteam er ophævet ved lov 1750/2025 (i
				2026).
			</figcaption>
		</Figure>
	);
}

interface MeetingTableProps extends FigureProps {
	/** Set when one can ask each seat on whose behalf it speaks. */
	readonly walk?: Walk<SeatId> | undefined;
	/** What stands under the table when it is alive. */
	readonly children?: ComponentChildren;
}
