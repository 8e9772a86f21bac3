import { useEffect, useState } from 'preact/hooks';
import { oneOfCodec } from '~/domain/figure/one-of-codec.ts';
import { FigureDownload } from '../live/FigureDownload.tsx';
import { MisreadNote } from '../live/MisreadNote.tsx';
import { useAddressState } from '../live/use-address-state.ts';
import { MeetingTable } from '../MeetingTable.tsx';
import { seatIds, seats, type SeatId } from './seats.ts';

/** The table of a rehabilitation meeting; alive, each seat tells what it has to do with »vi«. */
export function MeetingFigure({ name, class: extra }: Props) {
	const { state, change, isMisread } = useAddressState(name, codec);
	const [isAlive, setAlive] = useState(false);
	const [hovered, setHovered] = useState<SeatId | null>(null);
	useEffect(() => setAlive(true), []);
	const seat = seats.find(({ id }) => id === (hovered ?? state));
	return (
		<MeetingTable
			class={extra}
			walk={
				isAlive
					? { at: state, onAt: (at) => change(at === state ? null : at), onHover: setHovered }
					: undefined
			}
		>
			{isAlive && (
				<div class="meeting-panel">
					<p role="status" data-undrawn={seat ? undefined : ''}>
						{seat ? (
							<>
								<b>{seat.name}.</b> {seat.we}
							</>
						) : (
							'Hvem siger de »vi« på vegne af? Vælg en stol.'
						)}
					</p>
					<FigureDownload fileName="rehabiliteringsbordet" />
					<MisreadNote isMisread={isMisread} />
				</div>
			)}
		</MeetingTable>
	);
}

const codec = oneOfCodec(seatIds);

interface Props {
	/** Its name in the page's address. */
	readonly name: string;
	readonly class?: string | undefined;
}
