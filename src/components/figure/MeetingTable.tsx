import { Figure } from './Figure.tsx';
import { Mark } from './Mark.tsx';
import './meeting-table.css';
import type { MeetingVoice } from '~/domain/excerpt/voice.ts';
import type { FigureProps } from './Figure.tsx';

/** Who sits at the table of a rehabilitation meeting, at the time of the talk. The table belongs to no voice. */
export function MeetingTable({ class: extra }: FigureProps) {
	return (
		<Figure name="meeting" class={extra}>
			<div class="meeting">
				<ul class="seats">
					{seats.map(({ name, voice, note }) => (
						<li data-voice={voice} data-spare={note === undefined ? undefined : ''} key={name}>
							<Mark voice={voice} />
							<span>
								{name}
								{note !== undefined && <small> {note}</small>}
							</span>
						</li>
					))}
				</ul>
				<p class="meeting-table">
					Tværfagligt rehabiliteringsmøde <small>4–5 professionelle og borgeren</small>
				</p>
			</div>
			<figcaption>
				Bordet på oplæggets tid. Lovkravet om rehabiliteringsteam er ophævet ved lov 1750/2025 (i
				2026).
			</figcaption>
		</Figure>
	);
}

const seats: readonly Seat[] = [
	{ name: 'Beskæftigelse', voice: 'system' },
	{ name: 'Sundhed', voice: 'system' },
	{ name: 'Det sociale område', voice: 'system' },
	{ name: 'Regionen', voice: 'system' },
	{ name: 'Borgeren', voice: 'citizen' },
	{ name: 'Uddannelse', voice: 'system', note: 'ved behov' },
];

interface Seat {
	readonly name: string;
	readonly voice: MeetingVoice;
	/** Set for a seat that is not always taken. */
	readonly note?: string;
}
