import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	readPredict,
	wasBefore,
	writesOf,
	type PredictWay,
} from '~/domain/exercise/predict-notebook.ts';
import { anchorTo } from '~/domain/notebook/anchor.ts';
import { gather } from '~/domain/notebook/gather.ts';
import { create, emptyNotebook, merge, revise, type Notebook } from '~/domain/notebook/notebook.ts';
import { progressIn } from '~/domain/notebook/progress.ts';
import { anExcerpt, theExcerpt } from '../excerpt/an-excerpt.ts';
import type { PredictMove } from '~/domain/exercise/predict-run.ts';
import type { Draft, EntryOf } from '~/domain/notebook/entry.ts';

const way: PredictWay = {
	exercise: 'hvad-sker-der-saa',
	setting: 'own',
	excerpt: theExcerpt('strikkeklub'),
	stops: [3, 6],
};

/** A reader with a clock that ticks at every thing they do. */
function aReader(begin: Notebook = emptyNotebook, first = 0) {
	let notebook = begin;
	let ticks = first;
	const now = () => {
		ticks += 1;
		return new Date(Date.UTC(2026, 10, 23, 10, 0, ticks)).toISOString();
	};
	const keep = (draft: Draft) => {
		ticks += 1;
		const id = `00000000-0000-4000-8000-${String(ticks).padStart(12, '0')}`;
		notebook = merge(notebook, [create(draft, id, now())]);
	};
	return {
		notebook: () => notebook,
		state: () => readPredict(notebook, way),
		suggest: (text: string, after: number) =>
			keep({
				type: 'suggestion',
				exercise: way.exercise,
				setting: way.setting,
				anchor: anchorTo(way.excerpt, after),
				text,
				action: '',
				locked: null,
			}),
		move: (move: PredictMove) => {
			const { lock, show } = writesOf(readPredict(notebook, way), move, way);
			const locked = now();
			notebook = merge(
				notebook,
				lock.map((suggestion) => revise(suggestion, { locked }, locked)),
			);
			if (show) keep(show);
		},
	};
}

const locked = (notebook: Notebook) =>
	[...notebook.values()].filter(
		(entry): entry is EntryOf<'suggestion'> => entry.type === 'suggestion' && entry.locked !== null,
	);

describe('a way through an excerpt', () => {
	test('begins at its first stop, with nothing written', () => {
		const { run, stops } = aReader().state();
		expect(run.shown).toBe(3);
		expect(stops).toEqual([{ after: 3, revealed: null, isAsked: false, suggestions: [] }]);
	});

	test('locks all suggestions of a stop together, and then shows the turn', () => {
		const reader = aReader();
		reader.suggest('Hvad tænker du selv?', 3);
		reader.suggest('Ja, hvorfor ikke?', 3);
		reader.move('reveal');
		const [stop] = reader.state().stops;
		expect(reader.state().run.shown).toBe(4);
		expect(stop?.isAsked).toBe(true);
		expect(new Set(stop?.suggestions.map((each) => each.locked)).size).toBe(1);
		expect(stop?.suggestions.map((each) => wasBefore(each, stop.revealed))).toEqual([true, true]);
	});

	test('says of a version written later that it was written later, and never locks it', () => {
		const reader = aReader();
		reader.suggest('Før', 3);
		reader.move('reveal');
		reader.suggest('Efter', 3);
		reader.move('on');
		reader.move('all');
		const [stop] = reader.state().stops;
		expect(stop?.suggestions.map((each) => [each.text, wasBefore(each, stop.revealed)])).toEqual([
			['Før', true],
			['Efter', false],
		]);
		expect(locked(reader.notebook()).map(({ text }) => text)).toEqual(['Før']);
	});

	test('says so too of what was locked on one machine after it was shown on another', () => {
		const here = aReader();
		here.move('reveal');
		const there = aReader(emptyNotebook, 30);
		there.suggest('For sent', 3);
		there.move('reveal');
		const [stop] = readPredict(merge(here.notebook(), there.notebook().values()), way).stops;
		expect(stop?.suggestions.map((each) => wasBefore(each, stop.revealed))).toEqual([false]);
	});

	test('can be shown without a suggestion, stop by stop or at once', () => {
		const reader = aReader();
		reader.move('reveal');
		expect(reader.state().stops[0]).toMatchObject({ isAsked: true, suggestions: [] });
		reader.move('all');
		expect(reader.state().stops.map(({ isAsked }) => isAsked)).toEqual([true, false]);
	});

	test('asks nothing of who has seen everything at once, not even of the last turn', () => {
		const reader = aReader();
		const last = { ...way, stops: [7] };
		const { show } = writesOf(readPredict(reader.notebook(), last), 'all', last);
		const id = '00000000-0000-4000-8000-000000000001';
		const notebook = merge(emptyNotebook, [create(show!, id, '2026-11-23T10:00:00.000Z')]);
		const { run, stops } = readPredict(notebook, last);
		expect([run.shown, stops[0]?.isAsked]).toEqual([8, false]);
	});

	test('locks no empty suggestion', () => {
		const reader = aReader();
		reader.suggest(' ', 3);
		reader.move('reveal');
		expect(locked(reader.notebook())).toEqual([]);
	});

	test('writes nothing for a move that is not possible', () => {
		const reader = aReader();
		reader.suggest('Stadig åbent', 3);
		expect(writesOf(reader.state(), 'on', way)).toEqual({ lock: [], shown: 3, show: null });
	});

	test('alone knows nothing of the way of a room', () => {
		const reader = aReader();
		reader.move('all');
		const room = readPredict(reader.notebook(), { ...way, setting: 'room' });
		expect(room.run.shown).toBe(3);
	});

	test('begins again where the excerpt was edited', () => {
		const reader = aReader();
		reader.move('reveal');
		const excerpt = anExcerpt('B: En\nS: To\nB: Tre\nS: Fire\nB: Fem\nS: Seks\nB: Syv');
		const edited = readPredict(reader.notebook(), {
			...way,
			excerpt: { ...excerpt, id: way.excerpt.id },
		});
		expect(edited.run.shown).toBe(3);
	});

	test('leaves no trace among what was written: to have seen a turn is not to have written', () => {
		const reader = aReader();
		reader.move('reveal');
		const { exercises } = gather(reader.notebook(), { excerpts: [], exercises: [] }, 'own');
		expect(exercises.flatMap(({ answers }) => answers)).toEqual([]);
		expect(progressIn(reader.notebook(), way.exercise, 'own').count).toBe(0);
	});
});

describe('whatever a reader writes and presses', () => {
	const doings = fc.array(
		fc.oneof(
			fc.constantFrom<PredictMove>('reveal', 'on', 'all').map((move) => ({ move })),
			fc.record({ text: fc.string(), after: fc.constantFrom(3, 6) }),
		),
		{ maxLength: 15 },
	);
	const each = (check: (reader: ReturnType<typeof aReader>, act: () => void) => void) =>
		fc.assert(
			fc.property(doings, (some) => {
				const reader = aReader();
				for (const doing of some) {
					check(reader, () => {
						if ('move' in doing) reader.move(doing.move);
						else reader.suggest(doing.text, doing.after);
					});
				}
			}),
		);

	test('a locked suggestion never changes', () => {
		each((reader, act) => {
			const before = locked(reader.notebook());
			act();
			for (const entry of before) expect(reader.notebook().get(entry.id)).toEqual(entry);
		});
	});

	test('nothing is hidden again, and nothing shown without a press', () => {
		each((reader, act) => {
			const before = reader.state().run.shown;
			const known = reader.notebook().size;
			act();
			expect(reader.state().run.shown).toBeGreaterThanOrEqual(before);
			if (reader.notebook().size === known) expect(reader.state().run.shown).toBe(before);
		});
	});

	test('no suggestion is said to be made before a turn that had been shown', () => {
		each((reader, act) => {
			const seen = reader.state().stops.filter(({ revealed }) => revealed !== null);
			const known = new Set(reader.notebook().keys());
			act();
			for (const { after, revealed } of seen) {
				const stop = reader.state().stops.find((one) => one.after === after);
				const later = stop?.suggestions.filter(({ id }) => !known.has(id)) ?? [];
				expect(later.some((one) => wasBefore(one, revealed))).toBe(false);
			}
		});
	});
});
