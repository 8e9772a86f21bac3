import { placeOf } from '../entries.ts';
import { fixedAddresses } from '../fixed-addresses.ts';
import { problems } from '../problems.ts';
import { plannedSlides } from './plan.ts';
import type { CourseEntries, Entry } from '../entries.ts';
import type { Place, Problem } from '../problem.ts';

/** No id stands twice where ids become addresses or is an address of the site's own, no slide twice in the running order, no number on two exercises. */
export function checkIds({
	plan,
	chapters,
	pages,
	exercises,
	terms,
	events,
}: CourseEntries): Problem[] {
	const parts =
		plan?.data.parts.map(({ id }, at) => ({ id, place: placeOf(plan, ['parts', at, 'id']) })) ?? [];
	const slides =
		plan && plannedSlides(plan).map(({ id, path }) => ({ id, place: placeOf(plan, path) }));
	return [
		...[
			terms.map(atItsId),
			events.map(atItsId),
			parts,
			[...chapters, ...pages].map(atItsFile),
		].flatMap((list) =>
			repeated(list).map(([again, first]) =>
				problems.doubledId(again.place, again.id, first.place),
			),
		),
		...[...chapters, ...pages]
			.filter(({ id }) => fixedAddresses.includes(id))
			.map(({ id, file }) => problems.fixedAddress(file, id, fixedAddresses)),
		...repeated(slides ?? []).map(([again, first]) =>
			problems.doubledSlide(again.place, again.id, first.place.line ?? 1),
		),
		...repeated(
			exercises.map((entry) => ({
				id: entry.data.number,
				place: placeOf(entry, ['number']),
				entry,
			})),
		).map(([again, first]) =>
			problems.doubledNumber(again.place, again.id, first.entry.data.title),
		),
	];
}

function atItsId(entry: Entry<unknown>): Located<string> {
	return { id: entry.id, place: placeOf(entry, ['id']) };
}

function atItsFile({ id, file }: Entry<unknown>): Located<string> {
	return { id, place: { file } };
}

/** Everything whose id stands earlier in the list, with the first that has it. */
function repeated<Item extends Located<string | number>>(list: readonly Item[]): [Item, Item][] {
	const first = new Map<string | number, Item>();
	return list.flatMap((item) => {
		const earlier = first.get(item.id);
		if (earlier) return [[item, earlier]];
		first.set(item.id, item);
		return [];
	});
}

interface Located<Id> {
	readonly id: Id;
	readonly place: Place;
}
