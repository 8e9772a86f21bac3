import type { EntryOf } from '~/domain/notebook/entry.ts';

/** The two ways in which a turn is tied to another. They do not exclude each other. */
export function WayBoxes({ link, onChange }: Props) {
	return (
		<>
			{ways.map(({ way, words }) => (
				<label class="check" key={way}>
					<input
						type="checkbox"
						checked={link[way]}
						onChange={({ currentTarget: { checked } }) => onChange({ [way]: checked })}
					/>
					<span>{words}</span>
				</label>
			))}
		</>
	);
}

const ways = [
	{ way: 'processual', words: 'processuelt: hænger sammen i forløbet' },
	{ way: 'topical', words: 'indholdsmæssigt: slutter sig til meningen' },
] as const;

type Ways = Pick<EntryOf<'link'>, 'processual' | 'topical'>;

interface Props {
	readonly link: Ways;
	readonly onChange: (change: Partial<Ways>) => void;
}
