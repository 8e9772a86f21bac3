import { anchorTo } from '~/domain/notebook/anchor.ts';
import { create } from '~/domain/notebook/notebook.ts';
import { whereWords } from '~/domain/notebook/where-words.ts';
import { toExcerpt } from '~/formats/excerpt-text/index.ts';
import type { Written } from '~/domain/notebook/entry.ts';
import type { Excerpt } from '~/domain/excerpt/excerpt.ts';

/** An excerpt of nonsense in two voices: nobody has said it. Every fifth turn overlaps with the next. */
export function longExcerpt(turns: number): Excerpt {
	const lines = Array.from({ length: turns }, (_, index) => {
		const words = 'bla '.repeat(4 + ((index * 7) % 40)).trim();
		const said = index % 5 === 0 ? `${words} [bla]` : index % 5 === 1 ? `[bla] ${words}` : words;
		return `${String(index + 1)} ${index % 2 === 0 ? 'B' : 'M'}: ${said}.`;
	});
	const text = `${header}${lines.join('\n')}\n`;
	return toExcerpt(text, 'maaling').excerpt;
}

/** Notes spread over all turns, every tenth a tie. */
export function manyNotes(excerpt: Excerpt, count: number): Written[] {
	return Array.from({ length: count }, (_, index) => {
		const turn = 2 + ((index * 37) % (excerpt.turns.length - 1));
		const anchor = anchorTo(excerpt, turn);
		const place = { exercise: null, setting: 'own', anchor } as const;
		const id = `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`;
		const time = new Date(Date.UTC(2026, 0, 1, 0, 0, index)).toISOString();
		return index % 10 === 0
			? create(
					{
						...place,
						type: 'link',
						to: anchorTo(excerpt, turn - 1),
						processual: true,
						topical: false,
						text: '',
					},
					id,
					time,
				)
			: create(
					{ ...place, type: 'note', text: `Note ${String(index)}`, where: whereWords(anchor) },
					id,
					time,
				);
	});
}

const header = `titel: Måling
id: maaling
herkomst: konstrueret
notation: jefferson-let
deltagere:
  B = Borger
  M = Medarbejder
---
`;
