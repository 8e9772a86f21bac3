import { useRef, useState } from 'preact/hooks';
import { notebookActions } from '~/components/notebook/use-notebook.ts';
import { isBlank } from '~/domain/notebook/is-blank.ts';
import type { EntryOf } from '~/domain/notebook/entry.ts';

/**
 * The fields in which suggestions are being written, one for each; always at least one. Every letter is kept. What was
 * changed in another tab meanwhile goes on beside what is written here, in a field of its own.
 *
 * @param open suggestions that can still be changed, the earliest first.
 * @param draft what a new one is before anything is written.
 */
export function useDraftSlots(open: readonly Suggestion[], draft: () => Blank): DraftSlots {
	const [held, setHeld] = useState<readonly Held[]>([firstHeld]);
	const count = useRef(0);
	const heldIds = new Set(held.map(({ id }) => id));
	const others = open.filter((entry) => !heldIds.has(entry.id) && !isBlank(entry));

	const slots = [
		...others.map((entry): Slot => ({ key: otherKey(entry.id, held), entry, held: null })),
		...held
			.filter(({ id, isAsked }) => id !== null || isAsked || others.length === 0)
			.map((each): Slot => {
				const entry = open.find(({ id }) => id === each.id) ?? null;
				return { key: each.key, entry, held: each };
			}),
	].toSorted(byCreation);

	const write = ({ key, entry, held: old }: Slot, change: Writable) => {
		const isOvertaken = old !== null && old.id !== null && entry?.modified !== old.modified;
		const next =
			entry && !isOvertaken
				? notebookActions.change(entry, change)
				: (notebookActions.add({ ...draft(), ...texts(entry), ...change }) as Suggestion);
		const { id, modified } = next;
		const now = { key, id, modified, isAsked: old?.isAsked ?? false };
		setHeld((all) => [...all.filter((each) => each.key !== key), now]);
	};
	const another = () => {
		count.current += 1;
		const key = `new-${count.current}`;
		setHeld((all) => [...all, { key, id: null, modified: null, isAsked: true }]);
	};
	return { slots, write, another };
}

const firstHeld: Held = { key: 'new-0', id: null, modified: null, isAsked: false };

/** A field whose suggestion was overtaken has its key still; the overtaken one needs another. */
function otherKey(id: string, held: readonly Held[]): string {
	return held.some(({ key }) => key === id) ? `${id}-other` : id;
}

function texts(entry: Suggestion | null): Writable {
	return entry ? { text: entry.text, action: entry.action } : {};
}

/** Fields stay where they are while they are written in; those without a word stand last. */
function byCreation(a: Slot, b: Slot): number {
	if (!a.entry || !b.entry) return Number(!a.entry) - Number(!b.entry);
	return a.entry.created < b.entry.created ? -1 : 1;
}

/** A field that was written in on this page, or asked for. */
interface Held {
	readonly key: string;
	/** Its suggestion; `null` before the first letter. */
	readonly id: string | null;
	/** When this page wrote it last, as the entry says it. */
	readonly modified: string | null;
	readonly isAsked: boolean;
}

export interface Slot {
	/** The same as long as somebody writes in it. */
	readonly key: string;
	/** `null` before the first letter. */
	readonly entry: Suggestion | null;
	readonly held: Held | null;
}

type Suggestion = EntryOf<'suggestion'>;
type Blank = Omit<Suggestion, 'id' | 'created' | 'modified'>;
type Writable = Partial<Pick<Suggestion, 'text' | 'action'>>;

export interface DraftSlots {
	readonly slots: readonly Slot[];
	readonly write: (slot: Slot, change: Writable) => void;
	/** One more empty field. */
	readonly another: () => void;
}
