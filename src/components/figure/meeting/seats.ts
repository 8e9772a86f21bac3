import type { MeetingVoice } from '~/domain/excerpt/voice.ts';

/**
 * The seats of a rehabilitation meeting at the time of the talk, and what a seat has to do with »vi« in the excerpt
 * »Mødelederen«. What stands in »…« are its words.
 */
export const seats: readonly Seat[] = [
	{
		id: 'beskaeftigelse',
		name: 'Beskæftigelse',
		voice: 'system',
		we: 'I uddraget siger mødelederen: »jeg repræsenterer jobcentret«.',
	},
	{
		id: 'sundhed',
		name: 'Sundhed',
		voice: 'system',
		we: 'I uddraget tæller mødelederen »sundhedsforvaltning« med efter »vi er både«.',
	},
	{
		id: 'social',
		name: 'Det sociale område',
		voice: 'system',
		we: 'I uddraget tæller mødelederen »socialforvaltningen« med efter »vi er både«.',
	},
	{
		id: 'region',
		name: 'Regionen',
		voice: 'system',
		we: 'I uddraget tæller mødelederen »regionen, altså hospitalsvæsenet« med efter »vi er både«.',
	},
	{
		id: 'borger',
		name: 'Borgeren',
		voice: 'citizen',
		we: 'I uddraget er borgeren ikke på listen efter »vi er både«. To gange siger mødelederen »du«. Om borgeren er med i de andre »vi«, må man læse af ordene omkring dem.',
	},
	{
		id: 'uddannelse',
		name: 'Uddannelse',
		voice: 'system',
		note: 'ved behov',
		we: 'I uddraget bliver uddannelse ikke nævnt.',
	},
];

/** What each seat is called in an address. */
export const seatIds = [
	'beskaeftigelse',
	'sundhed',
	'social',
	'region',
	'borger',
	'uddannelse',
] as const;

export type SeatId = (typeof seatIds)[number];

interface Seat {
	readonly id: SeatId;
	readonly name: string;
	readonly voice: MeetingVoice;
	/** Set for a seat that is not always taken. */
	readonly note?: string;
	readonly we: string;
}
