import { attempt } from './attempt.ts';
import { webStorage } from './web-storage.ts';

/** The hands counted in this browser for a question, as they were written; `null` where none are. It may be any text. */
export function readHands(question: string): string | null {
	return (
		memory.get(question) ?? attempt(() => webStorage('local')?.getItem(keyOf(question))) ?? null
	);
}

/**
 * Keeps the counts until the next class; `null` forgets them. Every figure of the question follows, also in the other
 * windows of this browser. Where the browser keeps nothing they are there as long as the page is, and only there.
 */
export function keepHands(question: string, counts: string | null): void {
	const isKept = attempt(() => {
		const storage = webStorage('local');
		if (counts === null) storage?.removeItem(keyOf(question));
		else storage?.setItem(keyOf(question), counts);
		return storage !== null;
	});
	if (counts === null || isKept) memory.delete(question);
	else memory.set(question, counts);
	tell(question, counts);
}

/** Forgets the hands of every question, for the next class. Returns what there was, for `bringBackHands`. */
export function clearHands(): KeptHands {
	const questions = [...new Set([...keptQuestions(), ...memory.keys()])];
	const hands = questions.map((question) => [question, readHands(question) ?? ''] as const);
	for (const question of questions) keepHands(question, null);
	return new Map(hands);
}

/** Takes a clearing back, except for what has been counted since. */
export function bringBackHands(hands: KeptHands): void {
	for (const [question, counts] of hands) {
		if (readHands(question) === null) keepHands(question, counts);
	}
}

/** Calls back when the counts of a question have changed, here or in another window. Returns what ends it. */
export function followHands(question: string, listener: Listener): () => void {
	const follower = { question, listener };
	followers.add(follower);
	if (followers.size === 1) {
		addEventListener('storage', hear);
		addEventListener('pageshow', comeBack);
	}
	return () => {
		followers.delete(follower);
		if (followers.size > 0) return;
		removeEventListener('storage', hear);
		removeEventListener('pageshow', comeBack);
	};
}

const prefix = 'laan-et-oere:haender:';

/** What the browser would not keep. */
const memory = new Map<string, string>();
const followers = new Set<{ readonly question: string; readonly listener: Listener }>();

function keptQuestions(): string[] {
	const keys = attempt(() => {
		const storage = webStorage('local');
		return Array.from({ length: storage?.length ?? 0 }, (_, at) => storage?.key(at) ?? '');
	});
	const own = keys?.filter((key) => key.startsWith(prefix)) ?? [];
	return own.map((key) => key.slice(prefix.length));
}

function tell(question: string, counts: string | null): void {
	for (const follower of followers) {
		if (follower.question === question) follower.listener(counts);
	}
}

/** Another window has changed something; no key means that everything was deleted there. */
function hear({ key, newValue }: StorageEvent): void {
	if (key === null) tellAll();
	if (!key?.startsWith(prefix)) return;
	const question = key.slice(prefix.length);
	// It is newer than what this window could not keep.
	memory.delete(question);
	tell(question, newValue);
}

/** A page that comes back out of the browser's memory has heard nothing meanwhile. */
function comeBack({ persisted }: PageTransitionEvent): void {
	if (persisted) tellAll();
}

function tellAll(): void {
	for (const { question } of followers) tell(question, readHands(question));
}

function keyOf(question: string): string {
	return `${prefix}${question}`;
}

type Listener = (counts: string | null) => void;

/** Counts by question. */
export type KeptHands = ReadonlyMap<string, string>;
