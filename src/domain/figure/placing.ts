import { placement, type Placements } from './placement.ts';

/** What a field shows: itself to be read, or with what somebody has placed on it so far. */
export type Placing =
	{ readonly doing: 'reading' } | { readonly doing: 'placing'; readonly placements: Placements };

export const reading: Placing = { doing: 'reading' };

/**
 * How a field's state is written in an address: `brev.-35.20_klage.60.-40`, in the order of the ids; `tom` for a field on
 * which nothing stands yet.
 *
 * @param ids of everything that may be placed.
 */
export function placingCodec(ids: readonly string[]): PlacingCodec {
	return {
		first: reading,
		print: (state) => {
			if (state.doing === 'reading') return '';
			const items = ids.flatMap((id) => {
				const at = state.placements.get(id);
				return at ? `${id}.${at.x}.${at.y}` : [];
			});
			return items.length === 0 ? nothing : items.join('_');
		},
		read: (text) => {
			if (text === '') return reading;
			if (text === nothing) return { doing: 'placing', placements: new Map() };
			const placements = new Map<string, ReturnType<typeof placement>>();
			for (const item of text.split('_')) {
				const [, id = '', x = '', y = ''] = written.exec(item) ?? [];
				const at = placement(Number(x), Number(y));
				const isOnField = at.x === Number(x) && at.y === Number(y);
				if (!ids.includes(id) || placements.has(id) || !isOnField) return null;
				placements.set(id, at);
			}
			return { doing: 'placing', placements };
		},
	};
}

const nothing = 'tom';
const written = /^([a-z0-9-]+)\.(-?\d{1,3})\.(-?\d{1,3})$/u;

interface PlacingCodec {
	readonly first: Placing;
	readonly print: (state: Placing) => string;
	/** `null` for what is no state of this field. */
	readonly read: (text: string) => Placing | null;
}
