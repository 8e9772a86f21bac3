import { useAnswer } from '~/components/notebook/use-answer.ts';
import { readRoles, rolesText, type ReadingRoles } from '~/domain/exercise/reading-roles.ts';
import { speakersOf } from '~/domain/exercise/speakers.ts';
import { anchorTo } from '~/domain/notebook/anchor.ts';
import type { Excerpt } from '~/domain/excerpt/excerpt.ts';
import type { Setting } from '~/domain/notebook/entry.ts';

/** Who reads whom in an excerpt: the proposal until somebody changes it, then what was chosen. */
export function useRoles(exercise: string, excerpt: Excerpt, setting: Setting): RolesKeeping {
	const { text, write } = useAnswer({
		exercise,
		setting,
		field: `roles-${excerpt.id}`,
		prompt: 'Hvem læser hvem?',
		anchor: anchorTo(excerpt, 1, excerpt.turns.length),
	});
	return {
		roles: readRoles(text, speakersOf(excerpt)),
		write: (roles) => {
			const next = rolesText(roles);
			if (next !== text) write(next);
		},
	};
}

export interface RolesKeeping {
	readonly roles: ReadingRoles;
	/** Keeps them; nothing where they are kept already. */
	readonly write: (roles: ReadingRoles) => void;
}
